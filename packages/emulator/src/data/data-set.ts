import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import type { NamespaceEntity } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';

/** LSNs of an index: what was acknowledged, and what reads see by now. */
export interface Freshness {
  readonly written: number;
  readonly indexed: number;
}

/**
 * The records that reads see. Writes go to the store first and are applied here when they become visible. An index
 * is loaded from the store when it is first used.
 */
export interface DataSet {
  /** Writes durably and makes the write visible by the freshness in force. Returns its LSN. */
  write(indexUid: string, changes: readonly RecordChange[]): number;
  freshness(indexUid: string): Freshness;
  /** The visible namespaces of an index, in bitwise order of their names. */
  namespaces(indexUid: string): NamespaceEntity[];
  /** The visible records of a namespace, undefined when there is no such namespace. */
  namespace(indexUid: string, name: string): NamespaceVectors | undefined;
  /** Makes all writes visible: what a test calls when the freshness is manual. */
  catchUp(indexUid?: string): void;
  /** Forgets what is in memory of an index, after it was deleted or replaced. */
  evict(indexUid: string): void;
}
