import type { ChangeClass } from '../../finding.js';
import type { Hint } from '../witness/hint.js';

/** What a change does to the set of accepted values. */
export type Effect = 'equal' | 'widens' | 'narrows' | 'incomparable' | 'unknown';

/** Which way a schema's values travel. */
export type Flow = 'request' | 'response';

/** A verdict for both audiences. */
export interface Grade {
  readonly wire: ChangeClass;
  /** The same as `wire` when absent. */
  readonly client?: ChangeClass;
  readonly why: string;
}

/** One edit of one node, before it is known where the node is reached. */
export interface Change {
  /** Such as `enum-opened`. */
  readonly kind: string;
  /** Changes of one family, node and verdict become one finding. */
  readonly family: string;
  readonly effect: Effect;
  /** What happened, without naming the node. */
  readonly title: string;
  /** Which member or value it happened to. */
  readonly detail: string;
  /** The member, value or keyword alone, for the fingerprint. */
  readonly subject?: string;
  /** JSON pointers of the node; at least one is there. */
  readonly base: string | null;
  readonly revision: string | null;
  /** A response that widens so can still be read by a client that ignores what it does not know. */
  readonly tolerable?: boolean;
  /** A verdict that does not follow from the effect alone. */
  readonly grades?: Partial<Readonly<Record<Flow, Grade>>>;
  /** The verdict in requests, where none can leave the value out. */
  readonly whenDemanded?: Grade;
  /** The change exists in this direction only. */
  readonly only?: Flow;
  /** The accepted set of the node stays the same for those who keep to what is declared. */
  readonly neutral?: boolean;
  /** The change counts even where both schemas accept the same values. */
  readonly firm?: boolean;
  /** The same edit anywhere in the document counts as one root change. */
  readonly everywhere?: boolean;
  /** Values to try first when a payload is sought that shows the change. */
  readonly hints?: readonly Hint[];
}

/** The verdict on an edit of the text that leaves the contract as it was. */
export const CORRECTION: Readonly<Record<Flow, Grade>> = {
  request: { wire: 'no-change', why: 'The text was put right; the same requests are accepted.' },
  response: { wire: 'no-change', why: 'The text was put right; the same responses may come.' },
};
