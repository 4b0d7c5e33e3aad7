import { createRequire } from 'node:module';

/**
 * The peers, loaded from bench/node_modules, with as much of their types as is used here: they are not installed
 * where the product's code is checked.
 */
const load = createRequire(import.meta.url);

type Docked = { get(name: 'nlp'): Nlp; getContainer(): { use(plugin: unknown): void } };
export type Nlp = {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
};

export const nlpJs = async (): Promise<Nlp> => {
  const { dockStart } = load('@nlpjs/basic') as { dockStart(options: object): Promise<Docked> };
  const { LangZh } = load('@nlpjs/lang-zh') as { LangZh: unknown };
  const dock = await dockStart({
    settings: {
      nlp: {
        languages: ['en', 'zh'],
        forceNER: false,
        autoSave: false,
        nlu: { log: false, useNoneFeature: false },
      },
    },
    use: ['Basic'],
  });
  dock.getContainer().use(LangZh);
  const nlp = dock.get('nlp');
  nlp.addLanguage('zh');
  return nlp;
};

type Found = { readonly date: () => Date };
type Parse = (text: string, now: Date, options: { forwardDate: boolean }) => Found[];
export type Chrono = {
  readonly parse: Parse;
  readonly zh: { readonly hans: { readonly parse: Parse }; readonly hant: { readonly parse: Parse } };
};

export const chronoNode = (): Chrono => load('chrono-node') as Chrono;

type Money = { readonly resolution: { readonly value: string; readonly isoCurrency?: string } | null };
type Day = {
  readonly resolution: {
    readonly values?: readonly { readonly type: string; readonly value?: string }[];
  } | null;
};
export type Recognizers = {
  recognizeCurrency(text: string, culture: string): Money[];
  recognizeDateTime(text: string, culture: string, options: number, now: Date): Day[];
};

export const recognizers = (): Recognizers => load('@microsoft/recognizers-text-suite') as Recognizers;
