import type { IndexEntity, StoredRecord } from '../../src/store/entities.js';
import type { RecordChange, Store } from '../../src/store/store.js';

/** An index for tests of the store, which looks at its uid only. */
export function indexEntity(uid: string): IndexEntity {
  return {
    uid,
    name: uid,
    metric: 'cosine',
    vectorType: 'dense',
    dimension: 2,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    deletionProtection: 'disabled',
    tags: {},
    createdAt: 0,
    describes: 0,
  };
}

/** A put of a record with two values. */
export function put(namespace: string, id: string, first = 1): RecordChange {
  return {
    kind: 'put',
    namespace,
    record: { id, values: new Float32Array([first, 0.5]), metadata: { first } },
  };
}

/** Every record of an index at an LSN, as `namespace/id=first value`. */
export function contentOf(store: Store, uid: string, lsn?: number): string[] {
  return store
    .namespaces(uid, lsn)
    .flatMap(({ name }) =>
      [...store.records(uid, name, lsn)].map((record) => `${name}/${record.id}=${firstOf(record)}`),
    );
}

function firstOf(record: StoredRecord): number | undefined {
  return record.values?.[0];
}
