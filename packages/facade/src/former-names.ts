// The names that types have in `@pinecone-database/pinecone` 6 to 8, so that in typed code, too, the import is all that
// changes. What they stand for follows the newest version, as all answers do.
import type { HeadersInput } from '@pinecone-versioned/transport';
import type { ApiVersionMode } from './config/api-version-mode.js';
import type { PineconeOptions } from './config/pinecone-options.js';
import type { FlatDedicatedNodes } from './control/dedicated-nodes.js';
import type { IndexOf } from './data/client-index.js';
import type { NamespaceOption, QueryOptions } from './data/data-options.js';
import type { IndexStats } from './data/index-stats.js';
import type { PineconeRecord, RecordMetadata, TextRecord } from './data/record.js';
import type {
  FetchByMetadataResult,
  FetchResult,
  QueryResult,
  ScoredRecord,
  StoredSparseVector,
} from './data/results.js';
import type { Inference } from './inference.js';
import type { BodyOf, IndexModel, ResponseOf } from './models.js';
import type { PageOptions } from './pages/list-call.js';
import type { Pinecone } from './pinecone.js';

/** The index object of a client without a pin. */
export type Index<T extends object = RecordMetadata> = IndexOf<'auto', T>;
/** Options of a client, its key among them. */
export type PineconeConfiguration<Mode extends ApiVersionMode = 'auto'> = {
  -readonly [Name in keyof PineconeOptions]: PineconeOptions<Mode>[Name];
} & {
  apiKey: string;
  /** Nothing reads it here. */
  caller?: { provider?: string; model: string } | undefined;
  /** Nothing reads it here. */
  assistantRegion?: string | undefined;
};
export type FetchAPI = typeof fetch;
export type HTTPHeaders = HeadersInput;

export type RecordId = string;
export type RecordValues = number[];
export type RecordSparseValues = StoredSparseVector;
export type RecordMetadataValue = RecordMetadata[string];
export type IntegratedRecord<T extends object = RecordMetadata> = TextRecord<T>;
export type ScoredPineconeRecord<T extends object = RecordMetadata> = ScoredRecord<T>;

export type QueryByRecordId = QueryOptions & { readonly id: string };
export type QueryByVectorValues = QueryOptions & { readonly vector: RecordValues };
export type QueryShared = Omit<QueryByRecordId, 'id' | 'vector' | 'sparseVector'>;
export type QueryResponse<T extends object = RecordMetadata> = QueryResult<T>;
export type FetchOptions = NonNullable<Parameters<Index['fetch']>[0]>;
export type FetchResponse<T extends object = RecordMetadata> = FetchResult<T>;
export type FetchByMetadataOptions = NonNullable<Parameters<Index['fetchByMetadata']>[0]>;
export type FetchByMetadataResponse<T extends object = RecordMetadata> = FetchByMetadataResult<T>;
export type UpsertOptions<T extends object = RecordMetadata> = NamespaceOption & {
  readonly records: readonly PineconeRecord<T>[];
};
export type UpsertRecordsOptions<T extends object = RecordMetadata> = NamespaceOption & {
  readonly records: readonly IntegratedRecord<T>[];
};
export type DeleteOneOptions = NonNullable<Parameters<Index['deleteOne']>[0]>;
export type DeleteAllOptions = NonNullable<Parameters<Index['deleteAll']>[0]>;
export type ListOptions = NonNullable<Parameters<Index['listPaginated']>[0]>;
export type ListResponse = ResponseOf<'listVectors'>;
export type ListItem = NonNullable<ListResponse['vectors']>[number];
export type Pagination = NonNullable<ListResponse['pagination']>;
export type OperationUsage = NonNullable<QueryResult['usage']>;
export type DescribeIndexStatsOptions = NonNullable<Parameters<Index['describeIndexStats']>[0]>;
export type IndexStatsDescription = IndexStats;
export type IndexStatsNamespaceSummary = IndexStats['namespaces'][string];

export type SearchRecordsOptions = NonNullable<Parameters<Index['searchRecords']>[0]>;
export type SearchRecordsQuery = SearchRecordsOptions['query'];
export type SearchRecordsRerank = NonNullable<SearchRecordsOptions['rerank']>;
export type SearchRecordsVector = NonNullable<SearchRecordsQuery['vector']>;
export type SearchRecordsResponse = ResponseOf<'searchRecords'>;
export type SearchRecordsResponseResult = SearchRecordsResponse['result'];
export type SearchUsage = SearchRecordsResponse['usage'];
export type Hit = NonNullable<SearchRecordsResponseResult['hits']>[number];

export type CreateNamespaceOptions = NonNullable<Parameters<Index['createNamespace']>[0]>;
export type ListNamespacesOptions = PageOptions & { readonly prefix?: string | undefined };
export type ListNamespacesResponse = ResponseOf<'listNamespaces'>;
export type StartImportResponse = ResponseOf<'startImport'>;
export type ListImportsResponse = ResponseOf<'listImports'>;

export type IndexName = string;
export type IndexList = ResponseOf<'listIndexes'>;
export type IndexModelSpec = IndexModel['spec'];
export type IndexModelStatus = IndexModel['status'];
export type ModelIndexEmbed = NonNullable<IndexModel['embed']>;
export type CreateIndexRequest = BodyOf<'auto', 'createIndex'>;
export type CreateIndexOptions = NonNullable<Parameters<Pinecone['createIndex']>[0]>;
export type CreateIndexSpec = CreateIndexOptions['spec'];
export type CreateIndexServerlessSpec = Extract<
  CreateIndexSpec,
  { readonly serverless: unknown }
>['serverless'];
export type CreateIndexPodSpec = Extract<CreateIndexSpec, { readonly pod: unknown }>['pod'];
export type CreateIndexByocSpec = Extract<CreateIndexSpec, { readonly byoc: unknown }>['byoc'];
export type CreateIndexReadCapacity = NonNullable<CreateIndexServerlessSpec['readCapacity']>;
export type ServerlessSpec = Extract<
  CreateIndexRequest['spec'],
  { readonly serverless: unknown }
>['serverless'];
export type PodSpec = Extract<CreateIndexRequest['spec'], { readonly pod: unknown }>['pod'];
export type ByocSpec = Extract<CreateIndexRequest['spec'], { readonly byoc: unknown }>['byoc'];
export type PodSpecMetadataConfig = NonNullable<PodSpec['metadataConfig']>;
export type PodType = PodSpec['podType'];
export type MetadataSchema = NonNullable<ServerlessSpec['schema']>;
export type ReadCapacity = NonNullable<ServerlessSpec['readCapacity']>;
export type ReadCapacityDedicatedParams = FlatDedicatedNodes;
export type DeletionProtection = NonNullable<CreateIndexRequest['deletionProtection']>;
export type CreateIndexForModelRequest = BodyOf<'auto', 'createIndexForModel'>;
export type CreateIndexForModelOptions = NonNullable<
  Parameters<Pinecone['createIndexForModel']>[0]
>;
export type CreateIndexForModelEmbed = CreateIndexForModelOptions['embed'];
export type ConfigureIndexOptions = NonNullable<Parameters<Pinecone['configureIndex']>[0]>;
export type DescribeIndexOptions = IndexName;
export type DeleteIndexOptions = IndexName;

export type CollectionName = string;
export type CollectionList = ResponseOf<'listCollections'>;
export type CreateCollectionRequest = BodyOf<'auto', 'createCollection'>;
export type DescribeCollectionOptions = CollectionName;
export type DeleteCollectionOptions = CollectionName;

export type BackupId = string;
export type BackupList = ResponseOf<'listProjectBackups'>;
export type CreateBackupOptions = NonNullable<Parameters<Pinecone['createBackup']>[0]>;
export type ListBackupsOptions = NonNullable<Parameters<Pinecone['listBackups']>[0]>;
export type DescribeBackupOptions = BackupId;
export type DeleteBackupOptions = BackupId;
export type CreateIndexFromBackupOptions = NonNullable<
  Parameters<Pinecone['createIndexFromBackup']>[0]
>;
export type CreateIndexFromBackupResponse = ResponseOf<'createIndexFromBackup'>;
export type RestoreJobId = string;
export type RestoreJobList = ResponseOf<'listRestoreJobs'>;
export type ListRestoreJobsOptions = NonNullable<Parameters<Pinecone['listRestoreJobs']>[0]>;
export type DescribeRestoreJobOptions = RestoreJobId;

export type EmbeddingsList = ResponseOf<'embed'>;
export type EmbeddingsListUsage = EmbeddingsList['usage'];
export type Embedding = NonNullable<EmbeddingsList['data']>[number];
export type DenseEmbedding = Extract<Embedding, { readonly values: unknown }>;
export type SparseEmbedding = Exclude<Embedding, DenseEmbedding>;
export type RerankResult = ResponseOf<'rerank'>;
export type RerankResultUsage = RerankResult['usage'];
export type RankedDocument = NonNullable<RerankResult['data']>[number];
export type ListModelsOptions = NonNullable<Parameters<Inference['listModels']>[0]>;
export type ModelInfoList = ResponseOf<'listModels'>;
