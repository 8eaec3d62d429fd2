import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import type { NamespaceEntity, StoredRecord } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';

/** LSNs of an index: what was acknowledged, and what reads see by now. */
export interface VisibleLsn {
  readonly written: number;
  readonly indexed: number;
}

/**
 * The records that reads see. Writes go to the store first and are applied here when they become visible. An index
 * is loaded from the store when it is first used.
 */
export interface DataSet {
  /**
   * Loads an index in steps, between which other requests are answered. Every other method that finds an index
   * unloaded loads it at once.
   */
  ready(indexUid: string): Promise<void>;
  /**
   * Writes durably and makes the write visible by the freshness in force. Returns its LSN. Not for use inside a
   * transaction of the store, whose end this cannot see.
   */
  write(indexUid: string, changes: readonly RecordChange[]): number;
  freshness(indexUid: string): VisibleLsn;
  /** The visible namespaces of an index, in bitwise order of their names. */
  namespaces(indexUid: string): NamespaceEntity[];
  /** The visible records of a namespace, undefined when there is no such namespace. */
  namespace(indexUid: string, name: string): NamespaceVectors | undefined;
  /** The namespace as last written, visible or not. */
  writtenNamespace(indexUid: string, name: string): NamespaceEntity | undefined;
  /** The record as last written, visible or not: what an update of a part of it starts from. */
  writtenRecord(indexUid: string, namespace: string, id: string): StoredRecord | undefined;
  /** Makes all writes visible: what a test calls when the freshness is manual. */
  catchUp(indexUid?: string): void;
  /** Forgets what is in memory of an index, after it was deleted or replaced. */
  evict(indexUid: string): void;
}
