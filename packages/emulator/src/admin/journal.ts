/** A request that the emulator got, and how it answered. */
export interface JournalEntry {
  /** Counted from 1 since the start. */
  readonly id: number;
  /** ISO 8601, by the emulator's clock. */
  readonly at: string;
  readonly method: string;
  /** With the query; its first 2,000 characters. */
  readonly path: string;
  /** API version in force; missing when the request was refused before. */
  readonly version?: string;
  /** Operation id of that version. */
  readonly operation?: string;
  /** `METHOD /path` of the spec. */
  readonly route?: string;
  /** Secrets are replaced by `[redacted]`, and of each value the first 2,000 characters kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its first 2,000 characters. */
  readonly body?: string;
  /** Characters of the whole body. */
  readonly bodyLength?: number;
  /** Missing when the connection was cut without an answer. */
  readonly status?: number;
  readonly durationMs: number;
  /** Why it was refused. */
  readonly message?: string;
  /** Id of the fault that hit it. */
  readonly fault?: number;
}

const SHOWN_CHARACTERS = 2000;
const SECRET_HEADERS = new Set(['api-key', 'authorization', 'cookie', 'x-emulator-token']);

/** The last requests, oldest first; older ones are forgotten. */
export class Journal {
  readonly #capacity: number;
  #entries: JournalEntry[] = [];
  #lastId = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(entry: Omit<JournalEntry, 'id'>): void {
    this.#entries.push({ id: ++this.#lastId, ...entry });
    // Dropping many at once keeps the cost of a full journal small.
    if (this.#entries.length >= 2 * this.#capacity) {
      this.#entries = this.#entries.slice(-this.#capacity);
    }
  }

  /** The newest `limit` entries with an id above `after`, oldest first. */
  list({ limit = this.#capacity, after = 0 }: JournalRange = {}): JournalEntry[] {
    const { length } = this.#entries;
    const kept = this.#entries.slice(Math.max(0, length - this.#capacity));
    const asked = kept.filter(({ id }) => id > after);
    return asked.slice(Math.max(0, asked.length - limit));
  }

  clear(): void {
    this.#entries = [];
  }
}

/** Which entries of the journal are wanted. */
export interface JournalRange {
  readonly limit?: number;
  readonly after?: number;
}

/** Headers as the journal shows them. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name) ? '[redacted]' : beginningOf(value),
    ]),
  );
}

/** The beginning of a body, and how long it is. */
export function shownBody(text: string): { readonly body: string; readonly bodyLength: number } {
  return { body: beginningOf(text), bodyLength: text.length };
}

/** What the journal keeps of a text, as a text of its own: a slice would keep the whole in memory. */
export function beginningOf(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? text.slice(0, SHOWN_CHARACTERS) : text;
  return Buffer.from(shown).toString();
}
