import fc from 'fast-check';
import { expectRefusal, expectSame } from '../expectations.ts';
import { indexOf, type Model, type ModelRecord } from '../model.ts';
import { anyFilter } from '../model-filter.ts';
import { makeStep, type Step } from '../step.ts';
import {
  anyId,
  anyMetadata,
  anyPlace,
  anyVector,
  inWords,
  type Place,
  placeInWords,
  someIds,
  someRecords,
} from '../values.ts';
import type { World } from '../world.ts';

const recordsIn = (model: Readonly<Model>, { index, namespace }: Place) =>
  indexOf(model, index).namespaces.get(namespace);

const upsert = fc.tuple(anyPlace, someRecords).map(([place, records]) =>
  makeStep({
    says: `upsert ${records.map((record) => JSON.stringify(record)).join(', ')} to ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      const written = await world.records(index, namespace).upsert(records);
      expectSame('the count of the upsert', written.upsertedCount, records.length);
      world.wrote(index, namespace, written);
      const stored = recordsIn(model, place) ?? new Map<string, ModelRecord>();
      for (const { id, values = [], metadata } of records) {
        stored.set(id, { values: [...values], ...(metadata && { metadata }) });
      }
      indexOf(model, index).namespaces.set(namespace, stored);
    },
  }),
);

const anyChange = fc
  .record({ values: anyVector, metadata: anyMetadata }, { requiredKeys: [], noNullPrototype: true })
  .filter((change) => Object.keys(change).length > 0);

const update = fc.tuple(anyPlace, anyId, anyChange).map(([place, id, change]) =>
  makeStep({
    says: `update "${id}" in ${placeInWords(place)} by ${JSON.stringify(change)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      const written = await world.records(index, namespace).update({ id, ...change });
      world.wrote(index, namespace, written);
      const stored = recordsIn(model, place);
      const record = stored?.get(id);
      if (record) stored?.set(id, changed(record, change));
    },
  }),
);

function changed(record: ModelRecord, { metadata, ...values }: Partial<ModelRecord>): ModelRecord {
  const merged = { ...record.metadata, ...metadata };
  return { ...record, ...values, ...(Object.keys(merged).length > 0 && { metadata: merged }) };
}

const updateByFilter = fc.tuple(anyPlace, anyFilter, anyMetadata).map(([place, which, metadata]) =>
  makeStep({
    says: `update all of ${which.says} in ${placeInWords(place)} by ${JSON.stringify(metadata)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      await world.catchUp(index, namespace);
      const call = world.records(index, namespace).update({ filter: which.filter, metadata });
      if (!world.updatesByFilter) {
        const error = 'PineconeFieldNotInVersionError';
        return expectRefusal('an update by filter', call, error);
      }
      const stored = recordsIn(model, place) ?? new Map<string, ModelRecord>();
      const matching = [...stored].filter(([, record]) => which.matches(record.metadata));
      const written = await call;
      expectSame('the records that the update matched', written.matchedRecords, matching.length);
      world.wrote(index, namespace, written);
      for (const [id, record] of matching) stored.set(id, changed(record, { metadata }));
    },
  }),
);

/** How records are deleted, and which of the model that hits. */
interface Deletion {
  readonly says: string;
  readonly needsReads: boolean;
  readonly send: (world: World, place: Place) => PromiseLike<{ readonly lsn?: string }>;
  readonly hits: (id: string, record: ModelRecord) => boolean;
}

const anyDeletion: fc.Arbitrary<Deletion> = fc.oneof(
  someIds.map((ids) => ({
    says: `delete ${inWords(ids)}`,
    needsReads: false,
    send: (world: World, { index, namespace }: Place) =>
      world.records(index, namespace).deleteMany(ids),
    hits: (id: string) => ids.includes(id),
  })),
  anyFilter.map(({ says, filter, matches }) => ({
    says: `delete all of ${says}`,
    needsReads: true,
    send: (world: World, { index, namespace }: Place) =>
      world.records(index, namespace).deleteMany({ filter }),
    hits: (_: string, { metadata }: ModelRecord) => matches(metadata),
  })),
  fc.constant({
    says: 'delete everything',
    needsReads: false,
    send: (world: World, { index, namespace }: Place) =>
      world.records(index, namespace).deleteAll(),
    hits: () => true,
  }),
);

const remove = fc.tuple(anyPlace, anyDeletion).map(([place, { says, needsReads, send, hits }]) =>
  makeStep({
    says: `${says} in ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      if (needsReads) await world.catchUp(index, namespace);
      const call = send(world, place);
      const stored = recordsIn(model, place);
      if (!stored) {
        return expectRefusal('deleting in a missing namespace', call, 'PineconeNotFoundError');
      }
      world.wrote(index, namespace, await call);
      for (const [id, record] of stored) if (hits(id, record)) stored.delete(id);
    },
  }),
);

/** Steps that write records. */
export const writeSteps: readonly fc.Arbitrary<Step>[] = [
  upsert,
  upsert,
  update,
  updateByFilter,
  remove,
];
