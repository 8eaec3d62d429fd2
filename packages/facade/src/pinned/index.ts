export * from '../shared-exports.js';
export {
  deleteAllByIds,
  fetchAll,
  queryAtLeast,
  upsertAll,
  upsertRecordsAll,
  waitForImport,
  waitUntilVisible,
} from './bulk-and-waits.js';
export { connect, type PinnedOptions } from './connect.js';
export { fetchByMetadata, listImports, listNamespaces, listPaginated } from './lists.js';
export {
  cancelImport,
  createNamespace,
  deleteNamespace,
  describeImport,
  describeNamespace,
  startImport,
} from './namespaces-and-imports.js';
export type { PinnedFunction, PinnedIndex } from './pinned-index.js';
export {
  deleteAll,
  deleteMany,
  deleteOne,
  describeIndexStats,
  fetch,
  query,
  searchRecords,
  update,
  upsert,
  upsertRecords,
} from './records.js';
