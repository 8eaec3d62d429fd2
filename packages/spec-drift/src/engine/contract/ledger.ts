import type { Direction, Witness } from '../../finding.js';
import type { Flow, Grade } from '../grade/change.js';
import type { PairEntry, PairGraph } from '../walk/pair-graph.js';

/** A change outside schemas, or of one whole parameter, body or response. */
export interface Note {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly base: string | null;
  readonly revision: string | null;
  readonly grade: Grade;
  readonly direction: Direction;
  /** `METHOD /path`; absent for what belongs to no operation. */
  readonly operation?: string;
  /** What is the same for every operation that shares the edit; the pointer when absent. */
  readonly place?: string;
  /** The same edit anywhere in the document counts as one root change. */
  readonly everywhere?: boolean;
  /** What to send or expect so that the change shows. */
  readonly witness?: Witness;
}

/** Where an operation reaches a pair of schemas. */
export interface Root {
  readonly entry: PairEntry;
  readonly flow: Flow;
  readonly operation: string;
  /** An error response: nothing there is worse than potentially breaking. */
  readonly error: boolean;
  /** What the schema describes, such as `JSON body`. */
  readonly role: string;
  /** A request cannot leave the value out. */
  readonly demanded: boolean;
}

/** What the comparison of two documents has found so far. */
export class Ledger {
  readonly graph: PairGraph;
  readonly notes: Note[] = [];
  readonly roots: Root[] = [];
  /** Pointers of parameters and headers to a name that operations share. */
  readonly aliases = new Map<string, string>();

  constructor(graph: PairGraph) {
    this.graph = graph;
  }

  /** Adds a change. */
  note(note: Note): void {
    this.notes.push(note);
  }

  /** Adds a pair of schemas that an operation reaches. */
  reach(root: Root): void {
    this.roots.push(root);
  }
}
