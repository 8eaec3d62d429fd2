import fc from 'fast-check';
import { expectRefusal, expectSame } from '../expectations.ts';
import { expectMatches } from '../expected-matches.ts';
import { indexOf, inListOrder, type Model, type ModelRecord } from '../model.ts';
import { anyFilter } from '../model-filter.ts';
import { makeStep, type Step } from '../step.ts';
import {
  anyId,
  anyPlace,
  anyPrefix,
  anyVector,
  inWords,
  type Place,
  placeInWords,
  someIds,
} from '../values.ts';

const recordsIn = (model: Readonly<Model>, { index, namespace }: Place) =>
  indexOf(model, index).namespaces.get(namespace) ?? new Map<string, ModelRecord>();

const asFetched = (records: Iterable<readonly [string, ModelRecord]>) =>
  Object.fromEntries([...records].map(([id, record]) => [id, { id, ...record }]));

const anyLimit = fc.integer({ min: 1, max: 3 });
const maybeFilter = fc.option(anyFilter, { nil: undefined });

const fetchIds = fc.tuple(anyPlace, someIds).map(([place, ids]) =>
  makeStep({
    says: `fetch ${inWords(ids)} from ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      await world.catchUp(place.index, place.namespace);
      const { records } = await world.records(place.index, place.namespace).fetch(ids);
      const stored = [...recordsIn(model, place)].filter(([id]) => ids.includes(id));
      // An object's members have no order that counts.
      expectSame('the fetched records', records, asFetched(stored));
    },
  }),
);

const fetchByFilter = fc.tuple(anyPlace, anyFilter, anyLimit).map(([place, which, limit]) =>
  makeStep({
    says: `fetch all of ${which.says} from ${placeInWords(place)}, ${limit} a page`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      await world.catchUp(place.index, place.namespace);
      const list = world
        .records(place.index, place.namespace)
        .fetchByMetadata({ filter: which.filter, limit });
      if (!world.pc.supports('fetchByMetadata')) {
        const error = 'PineconeOperationNotInVersionError';
        return expectRefusal('fetchByMetadata', list, error);
      }
      const stored = recordsIn(model, place);
      const expected = [...stored].filter(([, { metadata }]) => which.matches(metadata));
      const found: (readonly [string, ModelRecord])[] = [];
      for await (const { id, values = [], metadata } of list) {
        found.push([id, { values, ...(metadata && { metadata }) }]);
      }
      expectSame('how many records the filter found', found.length, expected.length);
      expectSame('the records of the filter', asFetched(found), asFetched(expected));
    },
  }),
);

const list = fc.tuple(anyPlace, anyPrefix, anyLimit).map(([place, prefix, limit]) =>
  makeStep({
    says: `list the ids ${prefix === undefined ? '' : `of prefix "${prefix}" `}in ${placeInWords(place)} twice, ${limit} a page`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const records = world.records(place.index, place.namespace);
      await world.catchUp(place.index, place.namespace);
      const ids = [...recordsIn(model, place).keys()];
      const expected = inListOrder(ids.filter((id) => id.startsWith(prefix ?? '')));
      for (const time of ['first', 'second']) {
        const listed: (string | undefined)[] = [];
        for await (const { items } of records.listPaginated({ limit, prefix }).pages()) {
          expectSame('whether a page keeps to its limit', items.length <= limit, true);
          listed.push(...items.map(({ id }) => id));
        }
        expectSame(`the ids of the ${time} list`, listed, expected);
      }
    },
  }),
);

const query = fc
  .tuple(anyPlace, anyVector, fc.integer({ min: 1, max: 4 }), maybeFilter)
  .map(([place, vector, topK, filter]) =>
    makeStep({
      says: `query ${placeInWords(place)} for the ${topK} nearest of [${vector}]${filter ? ` with ${filter.says}` : ''}`,
      can: ({ indexes }) => indexes.has(place.index),
      async run(model, world) {
        const { index, namespace } = place;
        const atLeast = world.lastWrite(index, namespace);
        const answer = await world.records(index, namespace).query({
          ...{ vector, topK, atLeast, includeValues: true, includeMetadata: true },
          ...(filter && { filter: filter.filter }),
        });
        if (atLeast) expectSame('whether the query sees the last write', answer.sees, 'write');
        const { metric } = indexOf(model, index);
        const of = { metric, records: recordsIn(model, place) };
        expectMatches(answer.matches, { vector, topK, filter }, of);
      },
    }),
  );

const queryById = fc.tuple(anyPlace, anyId).map(([place, id]) =>
  makeStep({
    says: `query ${placeInWords(place)} for the 3 nearest of the record "${id}"`,
    can: (model) => model.indexes.has(place.index) && recordsIn(model, place).has(id),
    async run(model, world) {
      const { index, namespace } = place;
      const atLeast = world.lastWrite(index, namespace);
      const answer = await world
        .records(index, namespace)
        .query({ id, topK: 3, atLeast, includeValues: true, includeMetadata: true });
      const records = recordsIn(model, place);
      const vector = records.get(id)?.values ?? [];
      const of = { metric: indexOf(model, index).metric, records };
      expectMatches(answer.matches, { vector, topK: 3, filter: undefined }, of);
    },
  }),
);

/** Steps that read records. */
export const readSteps: readonly fc.Arbitrary<Step>[] = [
  fetchIds,
  fetchByFilter,
  list,
  query,
  queryById,
];
