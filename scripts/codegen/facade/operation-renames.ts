/** A facade operation that is not called what its `operationId` says. */
export interface OperationRename {
  readonly api: string;
  readonly operationId: string;
  readonly name: string;
  readonly reason: string;
}

/** Every other operation goes by its `operationId` in camelCase, without an `Operation` at the end. */
export const OPERATION_RENAMES: readonly OperationRename[] = [
  {
    api: 'db_data',
    operationId: 'upsertVectors',
    name: 'upsert',
    reason: 'A method of an index, and named so in every Pinecone SDK.',
  },
  {
    api: 'db_data',
    operationId: 'queryVectors',
    name: 'query',
    reason: 'A method of an index, and named so in every Pinecone SDK.',
  },
  {
    api: 'db_data',
    operationId: 'updateVector',
    name: 'update',
    reason: 'A method of an index; since 2025-10 it updates several records by a filter, too.',
  },
  {
    api: 'db_data',
    operationId: 'fetchVectors',
    name: 'fetch',
    reason: 'A method of an index, and named so in every Pinecone SDK.',
  },
  {
    api: 'db_data',
    operationId: 'fetch_vectors_by_metadata',
    name: 'fetchByMetadata',
    reason: 'Stands beside `fetch`.',
  },
  {
    api: 'db_data',
    operationId: 'upsertRecordsNamespace',
    name: 'upsertRecords',
    reason: 'The namespace is an argument, not what is upserted.',
  },
  {
    api: 'db_data',
    operationId: 'searchRecordsNamespace',
    name: 'searchRecords',
    reason: 'The namespace is an argument, not what is searched for.',
  },
  {
    api: 'db_data',
    operationId: 'startBulkImport',
    name: 'startImport',
    reason: 'There is no other import that would have to be told apart.',
  },
  {
    api: 'db_data',
    operationId: 'listBulkImports',
    name: 'listImports',
    reason: 'As `startImport`.',
  },
  {
    api: 'db_data',
    operationId: 'describeBulkImport',
    name: 'describeImport',
    reason: 'As `startImport`.',
  },
  {
    api: 'db_data',
    operationId: 'cancelBulkImport',
    name: 'cancelImport',
    reason: 'As `startImport`.',
  },
];
