import type { Direction } from '../../finding.js';
import type { Note } from '../contract/ledger.js';
import type { Change, Grade } from '../grade/change.js';
import type { Reach } from '../walk/reach.js';

/** A change in one direction, with its verdict, before equal ones are joined. */
export interface Sighting {
  readonly kind: string;
  readonly family: string;
  readonly title: string;
  readonly detail: string;
  /** The member that changed, where a node has several. */
  readonly subject: string;
  readonly base: string | null;
  readonly revision: string | null;
  readonly grade: Grade;
  readonly direction: Direction;
  readonly operations: Iterable<string>;
  /** The identity of the node. */
  readonly place: string;
  readonly everywhere: boolean;
  readonly errorsOnly: boolean;
  /** The schema change behind it and how it is reached. */
  readonly schema: { readonly change: Change; readonly reach: Reach } | null;
  readonly note: Note | null;
}
