// Generated from specs/2025-10/db_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type HostOptions,
  checkHost,
  serializeVectors,
  serializeNdjson,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { dbData, dbDataDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { dbData, dbDataDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const dbDataSupport: WireSupport = {
  checkHost: checkHost,
  bodies: { 'application/json': serializeVectors, 'application/x-ndjson': serializeNdjson },
};

/** Options of {@link createDbDataClient}. */
export type DbDataClientOptions = HostOptions<'apiKey'>;

/** Typed client of the Pinecone Database data plane API, version 2025-10. */
export type DbDataClient = ApiClient<paths>;

/**
 * Reads and writes the records of one index: upsert, search, fetch, list, update and delete, plus
 * the management of namespaces and of bulk imports from object storage. Every index has a host of
 * its own, which the control plane returns as `host` when it creates, describes or lists indexes;
 * calls go to that host over HTTPS. Each call is authenticated by an API key of the index's
 * project in the `Api-Key` header. Writes are eventually consistent: a read made just after a
 * write may not show it yet.
 */
export function createDbDataClient(options: DbDataClientOptions): DbDataClient {
  return createApiClient<paths>(dbData, options, dbDataSupport);
}

/**
 * One record: an ID with a dense vector, a sparse vector or both, and optional metadata. An index
 * of vector type `dense` needs `values`; an index of type `sparse` needs `sparseValues`.
 */
export type Vector = components['schemas']['Vector'];

/**
 * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
 * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
 */
export type SparseValues = components['schemas']['SparseValues'];

/**
 * Body of an upsert of vectors: the records to write and the namespace that receives them. One
 * request holds up to 1,000 records and 2 MB.
 */
export type UpsertRequest = components['schemas']['UpsertRequest'];

/** Result of an upsert of vectors. Writes take a moment to become visible to queries. */
export type UpsertResponse = components['schemas']['UpsertResponse'];

/**
 * One text record for an index with integrated embedding, sent as a single NDJSON line (96 lines a
 * request at most). Beside `_id` it carries the text field named in the index's `field_map`, which
 * is embedded on the server, and any further fields, which are stored as metadata (flat, no nulls,
 * up to 40 KB).
 */
export type UpsertRecord = components['schemas']['UpsertRecord'];

/**
 * Body of a partial update, either of one record (by `id`) or of all records that match a metadata
 * `filter`; send one of the two. Only the parts that are sent change: `values` and `sparseValues`
 * replace the stored vectors, `setMetadata` merges into the stored metadata.
 */
export type UpdateRequest = components['schemas']['UpdateRequest'];

/** Result of an update. The object is empty when the update was by `id`. */
export type UpdateResponse = components['schemas']['UpdateResponse'];

/**
 * Body of a delete within one namespace. Choose the records in exactly one way: by `ids`, by
 * `filter`, or all of them with `deleteAll`.
 */
export type DeleteRequest = components['schemas']['DeleteRequest'];

/**
 * Empty object, returned when a delete of records or of a namespace is accepted. Deleted records
 * may still turn up in queries for a moment.
 */
export type DeleteResponse = components['schemas']['DeleteResponse'];

/**
 * Body of a similarity query in one namespace. Give the query as a `vector`, as the `id` of a
 * stored record, or as a `sparseVector` alone on a sparse index; `vector` and `id` exclude each
 * other. A `sparseVector` beside a `vector` makes a hybrid query, for which the metric of the
 * index must be `dotproduct`. The result is limited to 4 MB.
 */
export type QueryRequest = components['schemas']['QueryRequest'];

/** Matches of a query, from the most to the least similar. */
export type QueryResponse = components['schemas']['QueryResponse'];

/**
 * One match of a query. Vector and metadata are present only when the query asks for them with
 * `includeValues` and `includeMetadata`.
 */
export type ScoredVector = components['schemas']['ScoredVector'];

/** One query in the deprecated `queries` list. Use the fields of the query request itself instead. */
export type QueryVector = components['schemas']['QueryVector'];

/** Result of one entry of the deprecated `queries` list. */
export type SingleQueryResults = components['schemas']['SingleQueryResults'];

/**
 * Body of a search in one namespace: the query, the fields to return, and an optional second
 * ranking of the hits by a reranking model.
 */
export type SearchRecordsRequest = components['schemas']['SearchRecordsRequest'];

/**
 * Query text that the embedding model of the index turns into a vector, as `{"text": "..."}`. Only
 * for an index with integrated embedding.
 */
export type EmbedInputs = components['schemas']['EmbedInputs'];

/**
 * Query vector of a search: `values` for a dense one, `sparse_indices` with `sparse_values` for a
 * sparse one. It must fit the vector type of the index.
 */
export type SearchRecordsVector = components['schemas']['SearchRecordsVector'];

/** Dense vector as a list of numbers, exactly as many as the index has dimensions (20,000 at most). */
export type VectorValues = components['schemas']['VectorValues'];

/**
 * Words that every hit must contain in its text field, the one named in the index's `field_map`.
 * Terms and text are lower-cased and split into single words first, and their order is ignored:
 * the terms `["hand", "Washing stops"]` require `hand`, `washing` and `stops`. Only for a sparse
 * index with integrated embedding by `pinecone-sparse-english-v0`.
 */
export type SearchMatchTerms = components['schemas']['SearchMatchTerms'];

/** Hits of a search and what the search consumed. */
export type SearchRecordsResponse = components['schemas']['SearchRecordsResponse'];

/** One record found by a search. */
export type Hit = components['schemas']['Hit'];

/** What a search consumed, in the units of billing. */
export type SearchUsage = components['schemas']['SearchUsage'];

/** Records fetched by ID, keyed by their IDs. */
export type FetchResponse = components['schemas']['FetchResponse'];

/**
 * Body of a fetch by metadata filter in one namespace. Matches come in pages; there is no
 * similarity ranking.
 */
export type FetchByMetadataRequest = components['schemas']['FetchByMetadataRequest'];

/** One page of the records that match a metadata filter. */
export type FetchByMetadataResponse = components['schemas']['FetchByMetadataResponse'];

/** One page of record IDs of a namespace, in byte order of the IDs. */
export type ListResponse = components['schemas']['ListResponse'];

/** One entry in a list of record IDs. */
export type ListItem = components['schemas']['ListItem'];

/** Where the next page of a list starts. Absent from the last page. */
export type Pagination = components['schemas']['Pagination'];

/** What an operation consumed, in the units of billing. */
export type Usage = components['schemas']['Usage'];

/** Body of a request for index statistics. Send an empty object for the whole index. */
export type DescribeIndexStatsRequest = components['schemas']['DescribeIndexStatsRequest'];

/**
 * Statistics of an index: its vector settings, the record count of each namespace and in total,
 * and how full it is. Counts lag a little behind writes.
 */
export type IndexDescription = components['schemas']['IndexDescription'];

/** Record count of one namespace within the index statistics. */
export type NamespaceSummary = components['schemas']['NamespaceSummary'];

/**
 * Body of the creation of a namespace. An upsert creates a missing namespace by itself, so this is
 * needed only to set the `schema` beforehand.
 */
export type CreateNamespaceRequest = components['schemas']['CreateNamespaceRequest'];

/**
 * A namespace of a serverless index, with the number of its records and the metadata fields that
 * are indexed in it.
 */
export type NamespaceDescription = components['schemas']['NamespaceDescription'];

/** One page of the namespaces of an index, in byte order of their names. */
export type ListNamespacesResponse = components['schemas']['ListNamespacesResponse'];

/**
 * Body of the start of a bulk import: where the Parquet files are, how to reach them, and what to
 * do about records that fail.
 */
export type StartImportRequest = components['schemas']['StartImportRequest'];

/** What a bulk import does about records that it cannot import. */
export type ImportErrorMode = components['schemas']['ImportErrorMode'];

/** The import that was started. It runs in the background; poll it by `id`. */
export type StartImportResponse = components['schemas']['StartImportResponse'];

/** A bulk import, its state and its progress. */
export type ImportModel = components['schemas']['ImportModel'];

/** One page of the recent and running imports of an index. */
export type ListImportsResponse = components['schemas']['ListImportsResponse'];

/**
 * Empty object, returned when a cancellation is accepted. It says nothing about the state of the
 * import, which may have finished before; describe it to see.
 */
export type CancelImportResponse = components['schemas']['CancelImportResponse'];

/** Error that the data plane returns, in the shape of a gRPC status. */
export type RpcStatus = components['schemas']['rpcStatus'];

/** A typed detail of an error, in the JSON form of a protobuf `Any`. */
export type ProtobufAny = components['schemas']['protobufAny'];

/** Request body of `POST /vectors/upsert`: Upsert vectors. */
export type UpsertVectorsRequestBody = operations['upsertVectors']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/upsert`: Upsert vectors. */
export type UpsertVectorsResponseBody = operations['upsertVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /records/namespaces/{namespace}/upsert`: Upsert text records. */
export type UpsertRecordsNamespaceRequestBody = operations['upsertRecordsNamespace']['requestBody']['content']['application/x-ndjson'];

/** Request body of `POST /query`: Search with a vector. */
export type QueryVectorsRequestBody = operations['queryVectors']['requestBody']['content']['application/json'];

/** Response body of `POST /query`: Search with a vector. */
export type QueryVectorsResponseBody = operations['queryVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /records/namespaces/{namespace}/search`: Search with text. */
export type SearchRecordsNamespaceRequestBody = operations['searchRecordsNamespace']['requestBody']['content']['application/json'];

/** Response body of `POST /records/namespaces/{namespace}/search`: Search with text. */
export type SearchRecordsNamespaceResponseBody = operations['searchRecordsNamespace']['responses'][200]['content']['application/json'];

/** Response body of `GET /vectors/fetch`: Fetch vectors by ID. */
export type FetchVectorsResponseBody = operations['fetchVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/fetch_by_metadata`: Fetch vectors by metadata. */
export type FetchVectorsByMetadataRequestBody = operations['fetch_vectors_by_metadata']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/fetch_by_metadata`: Fetch vectors by metadata. */
export type FetchVectorsByMetadataResponseBody = operations['fetch_vectors_by_metadata']['responses'][200]['content']['application/json'];

/** Response body of `GET /vectors/list`: List vector IDs. */
export type ListVectorsResponseBody = operations['listVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/update`: Update vectors. */
export type UpdateVectorRequestBody = operations['updateVector']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/update`: Update vectors. */
export type UpdateVectorResponseBody = operations['updateVector']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/delete`: Delete vectors. */
export type DeleteVectorsRequestBody = operations['deleteVectors']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/delete`: Delete vectors. */
export type DeleteVectorsResponseBody = operations['deleteVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /describe_index_stats`: Get index statistics. */
export type DescribeIndexStatsRequestBody = operations['describeIndexStats']['requestBody']['content']['application/json'];

/** Response body of `POST /describe_index_stats`: Get index statistics. */
export type DescribeIndexStatsResponseBody = operations['describeIndexStats']['responses'][200]['content']['application/json'];

/** Response body of `GET /namespaces`: List namespaces. */
export type ListNamespacesOperationResponseBody = operations['listNamespacesOperation']['responses'][200]['content']['application/json'];

/** Request body of `POST /namespaces`: Create a namespace. */
export type CreateNamespaceRequestBody = operations['createNamespace']['requestBody']['content']['application/json'];

/** Response body of `POST /namespaces`: Create a namespace. */
export type CreateNamespaceResponseBody = operations['createNamespace']['responses'][200]['content']['application/json'];

/** Response body of `GET /namespaces/{namespace}`: Describe a namespace. */
export type DescribeNamespaceResponseBody = operations['describeNamespace']['responses'][200]['content']['application/json'];

/** Response body of `DELETE /namespaces/{namespace}`: Delete a namespace. */
export type DeleteNamespaceResponseBody = operations['deleteNamespace']['responses'][200]['content']['application/json'];

/** Response body of `GET /bulk/imports`: List imports. */
export type ListBulkImportsResponseBody = operations['listBulkImports']['responses'][200]['content']['application/json'];

/** Request body of `POST /bulk/imports`: Start an import. */
export type StartBulkImportRequestBody = operations['startBulkImport']['requestBody']['content']['application/json'];

/** Response body of `POST /bulk/imports`: Start an import. */
export type StartBulkImportResponseBody = operations['startBulkImport']['responses'][200]['content']['application/json'];

/** Response body of `GET /bulk/imports/{id}`: Describe an import. */
export type DescribeBulkImportResponseBody = operations['describeBulkImport']['responses'][200]['content']['application/json'];

/** Response body of `DELETE /bulk/imports/{id}`: Cancel an import. */
export type CancelBulkImportResponseBody = operations['cancelBulkImport']['responses'][200]['content']['application/json'];
