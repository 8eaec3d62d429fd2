import type * as entry from '../../src/index.js';
import {
  type BackupList,
  type CollectionList,
  type CreateIndexForModelOptions,
  type CreateIndexOptions,
  type DeleteManyOptions,
  type DenseEmbedding,
  type EmbeddingsList,
  Errors,
  type FetchResponse,
  type Filter,
  type Index,
  type IndexList,
  type IndexStatsDescription,
  type ListResponse,
  Pinecone,
  type PineconeConfiguration,
  type PineconeRecord,
  type QueryByVectorValues,
  type QueryOptions,
  type QueryResponse,
  type RecordMetadata,
  type RecordSparseValues,
  type RecordValues,
  type RerankResult,
  type ScoredPineconeRecord,
  type SearchRecordsOptions,
  type SearchRecordsResponse,
  type ServerlessSpec,
  type UpdateOptions,
  type UpsertOptions,
} from '../../src/index.js';

interface Movie {
  readonly genre: string;
  readonly year: number;
}

/** Never called: the compiler is the test. Code that is typed by the names of earlier SDKs compiles as it stands. */
export async function codeOfEarlierSdks(
  filter: Partial<Filter<RecordMetadata>> | undefined,
): Promise<void> {
  const config: PineconeConfiguration = { apiKey: 'k', maxRetries: 2 };
  config.sourceTag = 'x';
  const pc = new Pinecone(config);
  const index: Index<{ genre: string; year: number }> = pc.index('movies');
  const untyped: Index = pc.index({ name: 'movies' }).namespace('n');
  const found: ReturnType<Pinecone['index']> = pc.index('movies');
  found satisfies Index satisfies typeof untyped;

  const record: PineconeRecord<Movie> = { id: 'a', values: [1], metadata: { genre: 'x', year: 1 } };
  const upsert: UpsertOptions<Movie> = { records: [record], namespace: 'n' };
  await index.upsert(upsert);
  const query: QueryOptions = { vector: [1], topK: 3, filter: { genre: { $eq: 'x' } } };
  const byVector: QueryByVectorValues = { vector: [1], topK: 3 };
  query.filter = { genre: 'y' };
  query.includeValues = true;
  const answer: QueryResponse<Movie> = await index.query(query);
  const [match]: ScoredPineconeRecord<Movie>[] = answer.matches;
  if (match) match.score = 1;
  record.metadata = { genre: 'x', year: 2 };
  match?.metadata?.year satisfies number | undefined;
  match?.values satisfies RecordValues | undefined;
  match?.sparseValues satisfies RecordSparseValues | undefined;
  await untyped.query({ ...byVector, ...(filter && { filter }) });
  // @ts-expect-error Filters have a type here, which `object` says nothing of.
  await untyped.query({ ...byVector, filter: filter as object });
  const fetched: FetchResponse<Movie> = await index.fetch(['a']);
  await index.upsert(Object.values(fetched.records));
  const update: UpdateOptions<Movie> = { id: 'a', metadata: { genre: 'x' } };
  await index.update(update);
  const deletion: DeleteManyOptions = { filter: { genre: 'x' }, namespace: 'n' };
  await index.deleteMany(deletion);
  const stats: IndexStatsDescription = await index.describeIndexStats();
  stats.namespaces['n']?.recordCount satisfies number | undefined;
  const list: ListResponse = await index.listPaginated();
  list.pagination?.next satisfies string | undefined;
  const search: SearchRecordsOptions = { query: { topK: 1, inputs: { text: 'a' } } };
  const hits: SearchRecordsResponse = await index.searchRecords(search);
  hits.result.hits[0]?._score satisfies number | undefined;

  const serverless: ServerlessSpec = { cloud: 'aws', region: 'r' };
  const readCapacity = {
    mode: 'Dedicated',
    nodeType: 'b1',
    manual: { replicas: 1, shards: 1 },
  } as const;
  const create: CreateIndexOptions = { name: 'a', dimension: 3, spec: { serverless } };
  await pc.createIndex({ ...create, spec: { serverless: { ...serverless, readCapacity } } });
  // @ts-expect-error Reserved nodes have a number.
  create.spec = { serverless: { ...serverless, readCapacity: { nodeType: 'b1' } } };
  const embed = { model: 'm', fieldMap: { text: 'a' } };
  const forModel: CreateIndexForModelOptions = { name: 'a', ...serverless, embed, readCapacity };
  await pc.createIndexForModel(forModel);
  await pc.configureIndex({ name: 'a', readCapacity });
  await index.startImport('s3://a/b', 'continue', 'integration');
  // @ts-expect-error The mode has its place.
  await index.startImport('s3://a/b', 'integration');

  const indexes: IndexList = await pc.listIndexes();
  indexes.indexes?.map(({ name }) => name) satisfies string[] | undefined;
  const collections: CollectionList = await pc.listCollections();
  const backups: BackupList = await pc.listBackups({ indexName: 'a' });
  [collections.collections?.[0]?.name, backups.data?.[0]?.backupId] satisfies unknown[];
  const embeddings: EmbeddingsList = await pc.inference.embed('m', ['a'], { inputType: 'query' });
  (embeddings.data[0] as DenseEmbedding).values satisfies number[];
  const ranked: RerankResult = await pc.inference.rerank('m', 'q', ['a'], { topN: 1 });
  ranked.data[0]?.score satisfies number | undefined;
  const error: unknown = answer;
  if (error instanceof Errors.PineconeNotFoundError) error satisfies Errors.BasePineconeError;
}

/** What takes an index of any metadata. */
export async function generic<T extends RecordMetadata>(index: Index<T>): Promise<T | undefined> {
  await index.update({ id: 'a', metadata: {} as Partial<T> });
  const { matches } = await index.namespace('n').query({ id: 'a', topK: 1 });
  return matches[0]?.metadata;
}

/** Every error class of the entry is also where earlier SDKs have theirs, but those of bulk runs and waits, which are new. */
type ErrorClass = Extract<keyof typeof entry, `${string}PineconeError` | `Pinecone${string}Error`>;
type FormerClass = Exclude<ErrorClass, 'PineconeBulkError' | 'PineconeWaitFailedError'>;
Errors satisfies Pick<typeof entry, FormerClass>;
