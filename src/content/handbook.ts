/** One section of a handbook. */
export type HandbookSection = {
  /** As its heading names it: "numbers". */
  readonly id: string;
  /** As a reader counts: "4". */
  readonly number: string;
  readonly title: string;
  /** Markdown, without the heading. */
  readonly text: string;
};

/** What a person reads before and after: a page of Markdown, by its headings. */
export type Handbook = {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly HandbookSection[];
  /** What stands below the last line across. */
  readonly end: string;
};

const HEADING = /^## (\d+)\. (.+) \{#([a-z-]+)\}$/;

/** "## 4. Know four numbers {#numbers}" begins a section; other lines belong to what they stand under. */
export const parseHandbook = (markdown: string): Handbook => {
  const [body = '', end = ''] = markdown.split(/^---$/m);
  const [head = '', ...parts] = body.split(/^(?=## )/m);
  const [first = '', ...intro] = head.split('\n');
  return {
    title: first.replace(/^# /, ''),
    intro: intro.join('\n').trim(),
    sections: parts.flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, number, title, id] = HEADING.exec(heading) ?? [];
      return id && number && title ? [{ id, number, title, text: lines.join('\n').trim() }] : [];
    }),
    end: end.trim(),
  };
};

/** The section under the first of these headings that the handbook has. */
export const sectionUnder = (
  { sections }: Handbook,
  headings: readonly string[],
): HandbookSection | undefined =>
  headings.flatMap((heading) => sections.find(({ id }) => id === heading) ?? [])[0];

/** A section as it is read: its heading, then what it says. */
export const makeSection = ({ number, title, text }: Omit<HandbookSection, 'id'>): string =>
  `## ${number}. ${title}\n\n${text}`;

/** All of it as one page. */
export const makeHandbook = ({ title, intro, sections, end }: Handbook): string =>
  [`# ${title}`, intro, ...sections.map(makeSection), ...(end === '' ? [] : ['---', end])].join('\n\n');
