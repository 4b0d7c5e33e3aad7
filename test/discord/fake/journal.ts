export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** One HTTP request of the bot, and what it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and the query, decoded: `/webhooks/1/abc/messages/@original`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly at: number;
  /** Set when answered; undefined while in progress, or when the connection was reset. */
  status?: number;
  answer?: unknown;
  /** Which scripted fault met the request. */
  fault?: string;
}

/** Something that Discord would refuse, or that it would ignore though we meant it. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  /** Discord's JSON error code; 0 for what would be ignored. */
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
  readonly body: unknown;
}

export interface WaitOptions {
  /** Milliseconds of real time; 5000 unless told. */
  timeout?: number;
  /** What is being waited for, for the description of a failure. */
  what?: string;
}

interface Waiter {
  readonly look: () => boolean;
  readonly give: (reason: Error) => void;
}

/** Remembers what happened, and wakes whoever waits for something to happen. */
export class Journal {
  readonly requests: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly #lines: string[] = [];
  readonly #waiters = new Set<Waiter>();
  readonly #timeout: number;
  #closed = false;

  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /** Notes one line for descriptions of failures, and lets the waiting look again. */
  note(line: string): void {
    this.#lines.push(line);
    this.changed();
  }

  changed(): void {
    for (const waiter of [...this.#waiters]) if (waiter.look()) this.#waiters.delete(waiter);
  }

  refuse(violation: Violation): void {
    this.violations.push(violation);
  }

  /** What happened lately, newest last. */
  describe(count = 30): string {
    const lines = this.#lines.slice(-count);
    return lines.length > 0 ? lines.map((line) => `  ${line}`).join('\n') : '  (nothing at all)';
  }

  /** Resolves with the first value that is none of undefined, null and false. Looks again whenever anything happens. */
  waitFor<T>(look: () => T | undefined | null | false, options: WaitOptions = {}): Promise<T> {
    const ms = options.timeout ?? this.#timeout;
    return new Promise<T>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const give = (reason: Error) => {
        clearTimeout(timer);
        reject(reason);
      };
      const waiter: Waiter = {
        give,
        look: () => {
          try {
            const found = look();
            if (found === undefined || found === null || found === false) return false;
            clearTimeout(timer);
            resolve(found);
          } catch (error) {
            give(error as Error);
          }
          return true;
        },
      };
      if (waiter.look()) return;
      const what = options.what ?? look.toString().replace(/\s+/g, ' ');
      if (this.#closed) return give(new Error(`the fake Discord is closed: waited for ${what}`));
      timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        give(new Error(`waited ${ms} ms for: ${what}\nWhat did happen:\n${this.describe()}`));
      }, ms);
      this.#waiters.add(waiter);
    });
  }

  close(): void {
    this.#closed = true;
    for (const { give } of this.#waiters) give(new Error('the fake Discord was closed while waiting'));
    this.#waiters.clear();
  }
}
