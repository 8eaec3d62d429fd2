import type { Limits } from './constraint.ts';

/** Something that the contract requires in words only. */
export interface ProseConstraint {
  /** API and JSON pointer of a schema, in the notation of `specs/overrides`; it holds for every version that has it. */
  readonly target: string;
  readonly limits: Limits;
  /** The words, and where they are if that is not the description of the target. */
  readonly source: string;
}

const INDEX_NAME = '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$';
const NAME_SOURCE =
  '"lower-case letters, digits and hyphens, beginning and ending with a letter or digit"';

/** Everything that the facade checks beyond the keywords of the specs. */
export const PROSE_CONSTRAINTS: readonly ProseConstraint[] = [
  {
    target: 'db_control#/components/schemas/CreateIndexRequest/properties/name',
    limits: { pattern: INDEX_NAME },
    source: NAME_SOURCE,
  },
  {
    target: 'db_control#/components/schemas/CreateIndexForModelRequest/properties/name',
    limits: { pattern: INDEX_NAME },
    source: NAME_SOURCE,
  },
  {
    target: 'db_control#/components/schemas/CreateIndexFromBackupRequest/properties/name',
    limits: { pattern: INDEX_NAME },
    source: NAME_SOURCE,
  },
  {
    target: 'db_control#/components/schemas/CreateCollectionRequest/properties/name',
    limits: { pattern: INDEX_NAME },
    source: NAME_SOURCE,
  },
  {
    target: 'db_data#/components/schemas/SparseValues',
    limits: { equallyLong: ['indices', 'values'] },
    source: '"Both lists have the same length"',
  },
  {
    target: 'db_data#/components/schemas/SearchRecordsVector',
    limits: { equallyLong: ['sparse_indices', 'sparse_values'] },
    source: '`sparse_indices`: "as many as there are `sparse_values`"',
  },
  {
    target: 'db_data#/components/schemas/QueryRequest',
    limits: { exactlyOne: [['id'], ['vector', 'sparseVector'], ['queries']] },
    source: '"as a `vector`, as the `id` of a stored record, or as a `sparseVector` alone"',
  },
  {
    target: 'db_data#/components/schemas/SearchRecordsRequest/properties/query',
    limits: { exactlyOne: [['inputs'], ['vector'], ['id']] },
    source: '"Give the query in one way"',
  },
  {
    target: 'db_data#/components/schemas/SearchRecordsRequest/properties/query/properties/top_k',
    limits: { min: 1, max: 10_000 },
    source: '"Number of hits to find, 1 to 10,000."',
  },
  {
    target: 'db_data#/components/schemas/UpdateRequest',
    limits: { exactlyOne: [['id'], ['filter']] },
    source: '"send one of the two"',
  },
  {
    target: 'db_data#/components/schemas/DeleteRequest',
    limits: { exactlyOne: [['ids'], ['filter'], ['deleteAll']] },
    source: '"Choose the records in exactly one way"',
  },
  {
    target: 'db_data#/components/schemas/DeleteRequest/properties/filter',
    limits: { min: 1 },
    source: '`DeleteRequest`: without a condition it would be a second way to name all records.',
  },
  {
    target: 'db_data#/paths/~1vectors~1fetch/get/parameters/ids/schema',
    limits: { min: 1, max: 1000 },
    source: 'The parameter: "The IDs of the records to fetch, up to 1,000"',
  },
  {
    target:
      'db_data#/paths/~1records~1namespaces~1{namespace}~1upsert/post/requestBody/content/application~1x-ndjson/schema',
    limits: { min: 1, max: 96 },
    source: '"A request holds at most 96 of them."',
  },
  {
    target: 'inference#/components/schemas/EmbedRequest/properties/inputs',
    limits: { min: 1 },
    source: 'The schema: "A batch of inputs"',
  },
  {
    target: 'inference#/components/schemas/RerankRequest/properties/documents',
    limits: { min: 1 },
    source: 'The schema: "A query and the documents to order"',
  },
];
