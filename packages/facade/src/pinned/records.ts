import { toIndexStats } from '../data/index-stats.js';
import { queryInput } from '../data/query-input.js';
import {
  deletionInput,
  fetchInput,
  searchRecordsInput,
  updateInput,
  upsertInput,
  upsertRecordsInput,
  whichRecord,
} from '../data/record-inputs.js';
import { withMatches, withRecords } from '../data/results.js';
import { whichRecords } from '../data/which-records.js';
import { optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import { calling, writing } from './calling.js';
import type { PinnedFunction } from './pinned-index.js';

/** Writes records, at most 1,000 and 2 MB; see `upsertAll` for more. Operation `upsert`. */
export const upsert: PinnedFunction<'upsert'> = /* @__PURE__ */ writing(
  operations.upsert,
  upsertInput,
);

/** Writes records of text that the index's model embeds, at most 96. Operation `upsertRecords`. */
export const upsertRecords: PinnedFunction<'upsertRecords'> = /* @__PURE__ */ writing(
  operations.upsertRecords,
  upsertRecordsInput,
);

/** Finds the records most similar to a vector or to a stored record. Operation `query`. */
export const query: PinnedFunction<'query'> = /* @__PURE__ */ calling(
  operations.query,
  queryInput,
  withMatches,
);

/** Finds records by text, vector or id in an index with a model. Operation `searchRecords`. */
export const searchRecords: PinnedFunction<'searchRecords'> = /* @__PURE__ */ calling(
  operations.searchRecords,
  searchRecordsInput,
);

/** Records by id, at most 1,000; ids that do not exist are left out. Operation `fetch`. */
export const fetch: PinnedFunction<'fetch'> = /* @__PURE__ */ calling(
  operations.fetch,
  fetchInput,
  withRecords,
);

/** Changes one record, or from 2025-10 the metadata of all that a filter matches. Operation `update`. */
export const update: PinnedFunction<'update'> = /* @__PURE__ */ writing(
  operations.update,
  updateInput,
);

/** Deletes one record. Operation `deleteVectors`. */
export const deleteOne: PinnedFunction<'deleteOne'> = /* @__PURE__ */ writing(
  operations.deleteVectors,
  (context, id: string) => deletionInput(context, whichRecord(id)),
);

/** Deletes records by id or by filter. Operation `deleteVectors`. */
export const deleteMany: PinnedFunction<'deleteMany'> = /* @__PURE__ */ writing(
  operations.deleteVectors,
  (context, which: object) => deletionInput(context, whichRecords(which)),
);

/** Deletes all records of the namespace. Operation `deleteVectors`. */
export const deleteAll: PinnedFunction<'deleteAll'> = /* @__PURE__ */ writing(
  operations.deleteVectors,
  (context, options: object | undefined) =>
    deletionInput(context, { ...optionsOf('deleteAll', options ?? {}), deleteAll: true }),
);

/** Number of records by namespace, and how full the index is. Operation `describeIndexStats`. */
export const describeIndexStats: PinnedFunction<'describeIndexStats'> = /* @__PURE__ */ calling(
  operations.describeIndexStats,
  (_, options: object | undefined) => ({ body: optionsOf('describeIndexStats', options ?? {}) }),
  toIndexStats,
);
