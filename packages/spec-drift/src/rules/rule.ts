import type { Audience, ChangeClass, SourceLocation } from '../finding.js';

/** Gives findings another class. All of `kind`, `fingerprint` and `pointer` that are there must match. */
export interface Rule {
  readonly kind?: string;
  readonly fingerprint?: string;
  /** JSON pointer; `*` stands for any characters of one token, `**` for any tokens. */
  readonly pointer?: string;
  readonly class: ChangeClass;
  /** The audience whose class is given; both when absent. */
  readonly audience?: Audience;
  /** Why; shown with every finding that the rule changes. */
  readonly reason: string;
  /** Where the rule is written. */
  readonly location: SourceLocation;
}
