import type { Index as Index7, Pinecone as Pinecone7 } from 'pinecone-sdk-7';

/** An index as every SDK describes it: what the types of its spec say differs. */
type IndexFacts = Omit<Awaited<ReturnType<Pinecone7['describeIndex']>>, 'spec'> & {
  readonly spec: object;
};

/** What is called alike in every SDK. */
interface ControlPlane extends ControlWithoutIndexes {
  createIndex(options: Parameters<Pinecone7['createIndex']>[0]): Promise<unknown>;
  createIndexForModel(options: {
    readonly name: string;
    readonly cloud: 'aws';
    readonly region: string;
    readonly embed: { readonly model: string; readonly fieldMap: object };
    readonly waitUntilReady: boolean;
  }): Promise<unknown>;
  describeIndex(name: string): Promise<IndexFacts>;
  listIndexes(): Promise<{ indexes?: IndexFacts[] }>;
}

type ControlWithoutIndexes = Pick<
  Pinecone7,
  | 'createBackup'
  | 'createCollection'
  | 'createIndexFromBackup'
  | 'deleteBackup'
  | 'deleteCollection'
  | 'deleteIndex'
  | 'describeBackup'
  | 'describeCollection'
  | 'describeRestoreJob'
  | 'listBackups'
  | 'listCollections'
  | 'listRestoreJobs'
>;

type CommonIndex = Pick<
  Index7,
  | 'cancelImport'
  | 'deleteNamespace'
  | 'describeImport'
  | 'describeIndexStats'
  | 'describeNamespace'
  | 'listImports'
  | 'listPaginated'
  | 'query'
  | 'searchRecords'
>;

/** A record of the story. */
export interface StoryRecord {
  readonly id: string;
  readonly values: number[];
  readonly metadata: { readonly genre: string; readonly year: number };
}

/** A record of a sparse index. */
export interface SparseRecord {
  readonly id: string;
  readonly sparseValues: { indices: number[]; values: number[] };
}

/** An index, where SDKs differ in how they are asked under one form. */
export interface SdkIndex {
  readonly common: CommonIndex;
  upsert(records: (StoryRecord | SparseRecord)[]): Promise<void>;
  fetch(ids: string[]): ReturnType<Index7['fetch']>;
  update(id: string, genre: string): Promise<void>;
  deleteOne(id: string): Promise<void>;
  deleteByFilter(filter: object): Promise<void>;
  deleteAll(): Promise<void>;
  upsertRecords(records: { _id: string; chunk_text: string; category: string }[]): Promise<void>;
  listNamespaces(limit: number, token?: string): ReturnType<Index7['listNamespaces']>;
  startImport(uri: string): ReturnType<Index7['startImport']>;
}

/** A client of one official SDK. */
export interface SdkDoor {
  /** API version that the SDK speaks. */
  readonly version: string;
  readonly control: ControlPlane;
  configureIndex(
    name: string,
    changes: { deletionProtection?: 'enabled' | 'disabled'; tags?: Record<string, string> },
  ): Promise<IndexFacts>;
  index(name: string, namespace?: string): SdkIndex;
  embed(model: string, inputs: string[]): ReturnType<Pinecone7['inference']['embed']>;
  rerank(model: string, query: string, documents: string[]): Promise<{ order: number[] }>;
  listModels(): Promise<string[]>;
  describeModel(name: string): Promise<string>;
}

/** How a client of an SDK is told where to go. */
export interface SdkConfig {
  readonly apiKey: string;
  readonly controllerHostUrl: string;
  /** @default that of the platform */
  readonly fetchApi?: typeof fetch;
}
