/** Operations that the facade does not name after their `operationId`. */
const NAMES: Readonly<Record<string, string>> = {
  upsertVectors: 'upsert',
  queryVectors: 'query',
  updateVector: 'update',
  fetchVectors: 'fetch',
  fetch_vectors_by_metadata: 'fetchByMetadata',
  upsertRecordsNamespace: 'upsertRecords',
  searchRecordsNamespace: 'searchRecords',
  startBulkImport: 'startImport',
  listBulkImports: 'listImports',
  describeBulkImport: 'describeImport',
  cancelBulkImport: 'cancelImport',
};

/** What the facade calls an operation: its id in camelCase, without an `Operation` at the end, or a name of its own. */
export function facadeName(operationId: string): string {
  const name = operationId.replace(/_+([a-z0-9])/gi, (_, next: string) => next.toUpperCase());
  return NAMES[operationId] ?? name.replace(/Operation$/, '');
}
