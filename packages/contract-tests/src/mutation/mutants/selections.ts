import type { Selection } from '../mutant.ts';

/** Selections of tests that many mutants share, each quick to run. */
export const tests = {
  rawQuery: { file: 'errors-raw', pattern: 'db_data queryVectors' },
  rawCreate: { file: 'errors-raw', pattern: 'db_control create_index$' },
  facadeQuery: { file: 'errors-facade', pattern: 'db_data queryVectors' },
  facadeCreate: { file: 'errors-facade', pattern: 'db_control create_index$' },
  sentRaw: { file: 'requests-raw', pattern: 'db_data (fetchVectors|updateVector)$' },
  sentRawLines: { file: 'requests-raw', pattern: 'db_data upsertRecordsNamespace' },
  sentRawPath: { file: 'requests-raw', pattern: 'db_data describeNamespace' },
  sentRawAdmin: { file: 'requests-raw', pattern: 'admin (list|create)_project' },
  sentRawFiles: { file: 'requests-raw', pattern: 'assistant_data upload_file' },
  sentFacade: { file: 'requests-facade', pattern: 'db_data (fetchVectors|updateVector)$' },
  sentFacadeLines: { file: 'requests-facade', pattern: 'db_data upsertRecordsNamespace' },
  sentFacadeSearch: { file: 'requests-facade', pattern: 'db_data (searchRecords|query)' },
  sentFacadeModel: { file: 'requests-facade', pattern: 'db_control create_index_for' },
  answeredRaw: { file: 'responses-raw', pattern: 'db_data (queryVectors|deleteNamespace)' },
  answeredRawDelete: { file: 'responses-raw', pattern: 'db_control delete_index' },
  answeredFacadeQuery: { file: 'responses-facade', pattern: 'db_data queryVectors' },
  answeredFacadeImports: { file: 'responses-facade', pattern: 'db_data listBulkImports' },
  answeredFacadeIndex: { file: 'responses-facade', pattern: 'db_control describe_index' },
  vectors: { file: 'vectors' },
  chosen: { file: 'negotiation', pattern: '(createNamespace|listIndexes) ' },
  chosenByField: { file: 'negotiation-fields', pattern: '(query|listNamespaces) ' },
  downgraded: { file: 'negotiation-downgrade', pattern: '^(query|createIndex) ' },
  paged: { file: 'paging', pattern: '(listNamespaces|listVectors)' },
} as const satisfies Readonly<Record<string, Selection>>;
