/** Which requests of the journal are shown. */
export interface JournalFilter {
  /** Empty for all. */
  readonly version: string;
  /** First digit of the status, `cut` for a cut connection; empty for all. */
  readonly outcome: string;
  /** Part of a path or an operation. */
  readonly text: string;
  readonly limit: string;
}

/** What the user has set, apart from the place. A place that is gone to begins with its own pages. */
export class Settings {
  journal: JournalFilter = { version: '', outcome: '', text: '', limit: '100' };
  /** Begin of the ids that are shown. */
  prefix = '';
  /** Tokens of the pages that were gone through, the present one last; empty on the first page. */
  pages: readonly string[] = [];

  /** Token of the present page; undefined for the first. */
  get page(): string | undefined {
    return this.pages.at(-1);
  }

  /** Forgets what belongs to one place. */
  leavePlace(): void {
    this.prefix = '';
    this.pages = [];
  }
}
