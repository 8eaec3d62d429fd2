import type { OperationHandlers } from '../http/operation-call.js';
import { deleteVectors } from './delete-vectors.js';
import { describeStats } from './describe-stats.js';
import { fetchByMetadata, fetchVectors } from './fetch-vectors.js';
import {
  cancelImport,
  describeImport,
  listImports,
  startImport,
} from './imports/import-handlers.js';
import { listVectors } from './list-vectors.js';
import {
  createNamespace,
  deleteNamespace,
  describeNamespace,
  listNamespaces,
} from './namespace-handlers.js';
import { queryIndex } from './query-index.js';
import { searchRecords } from './search-records.js';
import { updateVectors } from './update-vectors.js';
import { upsertRecords } from './upsert-records.js';
import { upsertVectors } from './upsert-vectors.js';

/** Handlers of the data plane. */
export const dataHandlers: OperationHandlers = {
  'POST /vectors/upsert': upsertVectors,
  'POST /query': queryIndex,
  'GET /vectors/fetch': fetchVectors,
  'POST /vectors/fetch_by_metadata': fetchByMetadata,
  'GET /vectors/list': listVectors,
  'POST /vectors/update': updateVectors,
  'POST /vectors/delete': deleteVectors,
  'POST /describe_index_stats': describeStats,
  'POST /records/namespaces/{namespace}/upsert': upsertRecords,
  'POST /records/namespaces/{namespace}/search': searchRecords,
  'GET /namespaces': listNamespaces,
  'POST /namespaces': createNamespace,
  'GET /namespaces/{namespace}': describeNamespace,
  'DELETE /namespaces/{namespace}': deleteNamespace,
  'POST /bulk/imports': startImport,
  'GET /bulk/imports': listImports,
  'GET /bulk/imports/{id}': describeImport,
  'DELETE /bulk/imports/{id}': cancelImport,
};
