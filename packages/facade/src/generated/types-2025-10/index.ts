// Generated from specs/2025-10 by `pnpm codegen`. Do not edit.

import type * as dbControl from './db-control.js';
import type * as dbData from './db-data.js';
import type * as inference from './inference.js';

export type { dbControl, dbData, inference };

/** What each operation of version 2025-10 takes and gives. */
export interface Operations {
  /**
   * List indexes
   *
   * Returns every index of the API key's project in one response, each with its host, configuration
   * and status. There is no paging; a project without indexes gets an empty list.
   */
  listIndexes: {
    response: dbControl.ListIndexesResponseBody;
  };

  /**
   * Create an index
   *
   * Creates an index for vectors that you supply yourself: dense ones, for which `dimension` is
   * needed, or sparse ones. `spec` decides where it runs: `serverless`, `byoc` or the legacy `pod`.
   * The call returns before the index can be used: describe the index until `status.ready` is true,
   * then use its `host` for records. Serverless and BYOC indexes read with on-demand capacity unless
   * `readCapacity` asks for dedicated nodes. Expect 409 when the name is taken and 403 when the
   * project has no quota left.
   */
  createIndex: {
    body: dbControl.CreateIndexRequestBody;
    response: dbControl.CreateIndexResponseBody;
  };

  /**
   * Create an index for a model
   *
   * Creates a serverless index bound to a hosted embedding model, so that records are upserted and
   * searched as text and Pinecone makes the vectors. `embed.fieldMap` names the record field that
   * holds the text; dimension and metric follow from the model unless set. The model cannot be
   * replaced later, while the field map, parameters and read capacity can. The call returns before
   * the index is ready: describe it until `status.ready` is true.
   */
  createIndexForModel: {
    body: dbControl.CreateIndexForModelRequestBody;
    response: dbControl.CreateIndexForModelResponseBody;
  };

  /**
   * Describe an index
   *
   * Returns the configuration, host and current status of one index. Poll it after creating,
   * configuring, restoring or deleting an index. Keep the `host` instead of looking it up before
   * each call on records.
   */
  describeIndex: {
    path: dbControl.operations['describeIndex']['parameters']['path'];
    response: dbControl.DescribeIndexResponseBody;
  };

  /**
   * Configure an index
   *
   * Changes the settings sent and leaves the others as they are. Any index can change its deletion
   * protection and tags; a serverless index also its embedding settings, a serverless or BYOC index
   * its read capacity, and a pod-based index its pod size and replicas. Cloud, region, dimension,
   * metric, kind of pod and, once bound, embedding model stay fixed; for another kind of pod, create
   * an index from a collection. The change is applied after the call returns: describe the index
   * until `status.state` and, for dedicated reads, `readCapacity.status.state` are back to `Ready`.
   */
  configureIndex: {
    path: dbControl.operations['configureIndex']['parameters']['path'];
    body: dbControl.ConfigureIndexRequestBody;
    response: dbControl.ConfigureIndexResponseBody;
  };

  /**
   * Delete an index
   *
   * Deletes an index with all its records, which cannot be undone. The deletion runs on after the
   * call returns: describe the index until that answers 404. It fails with 403 while deletion
   * protection is enabled, and with 412 while a collection is being made from the index.
   */
  deleteIndex: {
    path: dbControl.operations['deleteIndex']['parameters']['path'];
    response: void;
  };

  /**
   * List backups of an index
   *
   * Returns the backups made from one serverless index, a page at a time. While `pagination` is
   * present, send its `next` value as `paginationToken` to get the following page.
   */
  listIndexBackups: {
    path: dbControl.operations['listIndexBackups']['parameters']['path'];
    query?: NonNullable<dbControl.operations['listIndexBackups']['parameters']['query']>;
    response: dbControl.ListIndexBackupsResponseBody;
  };

  /**
   * Back up an index
   *
   * Starts a backup of a serverless index: a static copy in the same project, cloud and region that
   * cannot be queried, only restored into a new index. The call returns before the copy is complete:
   * describe the backup until its `status` is `Ready`. Records written in the last 15 minutes or so
   * may be missing from it. Expect 403 when the backup quota of the project is used up.
   */
  createBackup: {
    path: dbControl.operations['createBackup']['parameters']['path'];
    body: dbControl.CreateBackupRequestBody;
    response: dbControl.CreateBackupResponseBody;
  };

  /**
   * List backups of the project
   *
   * Returns the backups of all indexes in the project, a page at a time, including those of indexes
   * that are gone. While `pagination` is present, send its `next` value as `paginationToken` to get
   * the following page.
   */
  listProjectBackups: {
    query?: NonNullable<dbControl.operations['listProjectBackups']['parameters']['query']>;
    response: dbControl.ListProjectBackupsResponseBody;
  };

  /**
   * Describe a backup
   *
   * Returns the status, origin and size of one backup. Poll it after creating a backup: an index can
   * be restored from it once `status` is `Ready`.
   */
  describeBackup: {
    path: dbControl.operations['describeBackup']['parameters']['path'];
    response: dbControl.DescribeBackupResponseBody;
  };

  /**
   * Delete a backup
   *
   * Deletes a backup for good. The deletion runs on after the call returns: describe the backup
   * until that answers 404. It fails with 412 while an index is being restored from the backup.
   */
  deleteBackup: {
    path: dbControl.operations['deleteBackup']['parameters']['path'];
    response: void;
  };

  /**
   * Restore a backup into an index
   *
   * Starts a restore job that creates a serverless index and fills it with the records of a backup.
   * The new index takes the cloud, region, dimension and metric of the source index; only its name,
   * tags and deletion protection are yours to choose. Describe the restore job by the returned
   * `restoreJobId` until it ends, and the index until `status.ready` is true. Expect 409 when the
   * name is taken.
   */
  createIndexFromBackup: {
    path: dbControl.operations['createIndexFromBackup']['parameters']['path'];
    body: dbControl.CreateIndexFromBackupRequestBody;
    response: dbControl.CreateIndexFromBackupResponseBody;
  };

  /**
   * List restore jobs
   *
   * Returns the restore jobs of the project, running and ended, a page at a time. While `pagination`
   * is present, send its `next` value as `paginationToken` to get the following page.
   */
  listRestoreJobs: {
    query?: NonNullable<dbControl.operations['listRestoreJobs']['parameters']['query']>;
    response: dbControl.ListRestoreJobsResponseBody;
  };

  /**
   * Describe a restore job
   *
   * Returns the progress of one restore job and the index that it fills. Poll it after creating an
   * index from a backup until `completedAt` is set and `status` is final.
   */
  describeRestoreJob: {
    path: dbControl.operations['describeRestoreJob']['parameters']['path'];
    response: dbControl.DescribeRestoreJobResponseBody;
  };

  /**
   * List collections
   *
   * Returns every collection of the project in one response, with its status and size. Collections
   * are static copies of legacy pod-based indexes; serverless indexes have backups instead.
   */
  listCollections: {
    response: dbControl.ListCollectionsResponseBody;
  };

  /**
   * Create a collection
   *
   * Starts a collection: a static copy of a pod-based index that cannot be queried but can fill a
   * new index. The call returns before the copy is complete: describe the collection until its
   * `status` is `Ready`, and keep the source index until then. Serverless indexes cannot be a
   * source; back them up instead. Expect 409 when the name is taken and 403 when the collection
   * quota is used up.
   */
  createCollection: {
    body: dbControl.CreateCollectionRequestBody;
    response: dbControl.CreateCollectionResponseBody;
  };

  /**
   * Describe a collection
   *
   * Returns the status, size and record count of one collection. Poll it after creating a
   * collection: an index can be filled from it once `status` is `Ready`.
   */
  describeCollection: {
    path: dbControl.operations['describeCollection']['parameters']['path'];
    response: dbControl.DescribeCollectionResponseBody;
  };

  /**
   * Delete a collection
   *
   * Deletes a collection and the copy that it holds, which cannot be undone. The deletion runs on
   * after the call returns: describe the collection, which is `Terminating` meanwhile, until that
   * answers 404.
   */
  deleteCollection: {
    path: dbControl.operations['deleteCollection']['parameters']['path'];
    response: void;
  };

  /**
   * Upsert vectors
   *
   * Writes records with ready-made vectors into one namespace, which is created on the first write
   * if it does not exist. A record whose ID is already there is replaced as a whole, metadata
   * included; to change only a part of it, use `update`. One request takes up to 1,000 records and 2
   * MB, with up to 40 KB of metadata a record. The data becomes visible to reads shortly after the
   * response.
   */
  upsert: {
    body: dbData.UpsertRequestBody;
    response: dbData.UpsertResponseBody;
  };

  /**
   * Upsert text records
   *
   * Writes records as text into one namespace of an index with integrated embedding; the index's
   * hosted model turns the text of each into a vector. A record whose ID is already in the namespace
   * is replaced as a whole, and a namespace that does not exist is created. One request takes up to
   * 96 records and 2 MB. Indexes without integrated embedding refuse the call: use `upsert` there.
   */
  upsertRecords: {
    path: dbData.operations['upsertRecords']['parameters']['path'];
    body: dbData.UpsertRecordsRequestBody;
    response: void;
  };

  /**
   * Search with a vector
   *
   * Finds the records of one namespace that are most similar to a query vector, best first. Give the
   * query as `vector`, as `sparseVector`, as both (hybrid search), or as the `id` of a stored
   * record; `vector` and `id` exclude each other. `topK` is required, from 1 to 10,000, and the
   * result may not exceed 4 MB: lower `topK`, or leave out values and metadata, when it does. To
   * search with text, use `searchRecords`.
   */
  query: {
    body: dbData.QueryRequestBody;
    response: dbData.QueryResponseBody;
  };

  /**
   * Search with text
   *
   * Finds the records of one namespace that are most similar to a text, a vector or a stored record,
   * best first, and reranks them if asked to. Text queries (`inputs`) need an index with integrated
   * embedding; `vector` and `id` work on every index. `topK` goes up to 10,000 and the result may
   * not exceed 4 MB; `fields` limits what each hit carries.
   */
  searchRecords: {
    path: dbData.operations['searchRecords']['parameters']['path'];
    body: dbData.SearchRecordsRequestBody;
    response: dbData.SearchRecordsResponseBody;
  };

  /**
   * Fetch vectors by ID
   *
   * Returns records of one namespace by their IDs, with values and metadata; up to 1,000 IDs a
   * request. An ID that does not exist is left out of the answer without an error. An on-demand
   * index reads vector values from object storage, which takes longer: when only metadata is needed,
   * `query` with `includeValues: false` is quicker.
   */
  fetch: {
    query: dbData.operations['fetch']['parameters']['query'];
    response: dbData.FetchResponseBody;
  };

  /**
   * Fetch vectors by metadata
   *
   * Returns the records of one namespace whose metadata satisfies a filter, with values and
   * metadata, in pages of 100 unless `limit` says otherwise. While there is more, the answer has a
   * `pagination.next`: send it as `paginationToken` with the same filter to get the next page. No
   * ranking is involved; to rank by similarity, use `query` with a filter.
   */
  fetchByMetadata: {
    body: dbData.FetchByMetadataRequestBody;
    response: dbData.FetchByMetadataResponseBody;
  };

  /**
   * List vector IDs
   *
   * Lists the IDs of the records in one namespace of a serverless index, sorted bytewise, optionally
   * only those with a common prefix. A page holds up to 100 IDs unless `limit` says otherwise. While
   * there is more, the answer has a `pagination.next`: send it as `paginationToken` to get the next
   * page. Pod-based indexes do not support the operation.
   */
  listVectors: {
    query?: NonNullable<dbData.operations['listVectors']['parameters']['query']>;
    response: dbData.ListVectorsResponseBody;
  };

  /**
   * Update vectors
   *
   * Changes parts of stored records and leaves the rest as it is. With `id`, it changes one record:
   * `values` and `sparseValues` replace the vector, `setMetadata` adds the named metadata fields or
   * overwrites them; an ID that does not exist is no error and changes nothing. With `filter`, it
   * sets metadata on every record of the namespace that matches, and vectors cannot be changed;
   * `dryRun` then only counts the matches. To replace whole records, use `upsert`.
   */
  update: {
    body: dbData.UpdateRequestBody;
    response: dbData.UpdateResponseBody;
  };

  /**
   * Delete vectors
   *
   * Deletes records from one namespace: by ID (up to 1,000 a request), by a metadata filter, or all
   * of them with `deleteAll`. The three ways exclude one another. Deleted records cannot be brought
   * back, and they may still show in reads for a moment. An ID that does not exist is no error.
   */
  deleteVectors: {
    body: dbData.DeleteVectorsRequestBody;
    response: dbData.DeleteVectorsResponseBody;
  };

  /**
   * Get index statistics
   *
   * Returns the number of records of the index, in total and for each namespace, with its dimension,
   * metric and vector type. The counts follow writes with a delay. `indexFullness` matters for
   * pod-based indexes only, as serverless indexes grow by themselves; a metadata filter is likewise
   * possible on pod-based indexes only.
   */
  describeIndexStats: {
    body: dbData.DescribeIndexStatsRequestBody;
    response: dbData.DescribeIndexStatsResponseBody;
  };

  /**
   * List namespaces
   *
   * Lists the namespaces of a serverless index with their record counts, sorted bytewise by name,
   * optionally only those with a common prefix. A page holds up to 100 of them unless `limit` says
   * otherwise. While there is more, the answer has a `pagination.next`: send it as `paginationToken`
   * to get the next page. Pod-based indexes do not support the operation.
   */
  listNamespaces: {
    query?: NonNullable<dbData.operations['listNamespaces']['parameters']['query']>;
    response: dbData.ListNamespacesResponseBody;
  };

  /**
   * Create a namespace
   *
   * Creates an empty namespace in a serverless index, ahead of its first record. This is rarely
   * necessary, as an upsert creates the namespace it names; it serves to fix which metadata fields
   * are indexed for filters. A name that is taken gives a 409. Pod-based indexes do not support the
   * operation, which is in early access.
   */
  createNamespace: {
    body: dbData.CreateNamespaceRequestBody;
    response: dbData.CreateNamespaceResponseBody;
  };

  /**
   * Describe a namespace
   *
   * Returns one namespace of a serverless index: its name, its number of records and which metadata
   * fields are indexed. A namespace that does not exist gives a 404. Pod-based indexes do not
   * support the operation.
   */
  describeNamespace: {
    path: dbData.operations['describeNamespace']['parameters']['path'];
    response: dbData.DescribeNamespaceResponseBody;
  };

  /**
   * Delete a namespace
   *
   * Deletes a namespace of a serverless index together with all its records. Neither can be
   * restored, unless a backup of the index holds them. A namespace that does not exist gives a 404.
   * Pod-based indexes do not support the operation: use `deleteVectors` with `deleteAll` there.
   */
  deleteNamespace: {
    path: dbData.operations['deleteNamespace']['parameters']['path'];
    response: dbData.DeleteNamespaceResponseBody;
  };

  /**
   * List imports
   *
   * Lists the recent and running imports of the index with their state and progress. A page holds up
   * to 100 of them unless `limit` says otherwise. While there is more, the answer has a
   * `pagination.next`: send it as `paginationToken` to get the next page.
   */
  listImports: {
    query?: NonNullable<dbData.operations['listImports']['parameters']['query']>;
    response: dbData.ListImportsResponseBody;
  };

  /**
   * Start an import
   *
   * Starts to import records from Parquet files in Amazon S3, Google Cloud Storage or Azure Blob
   * Storage into a serverless index. The directory that `uri` names holds one subdirectory for each
   * namespace. The call only starts the work and returns its ID: poll `describeImport` until
   * `status` is `Completed`, `Failed` or `Cancelled`. A bucket that is not public needs a storage
   * integration, named by `integrationId`.
   */
  startImport: {
    body: dbData.StartImportRequestBody;
    response: dbData.StartImportResponseBody;
  };

  /**
   * Describe an import
   *
   * Returns the state of one import: its status, its progress in percent, the records imported so
   * far and, after a failure, the reason. This is the call to poll after starting an import.
   */
  describeImport: {
    path: dbData.operations['describeImport']['parameters']['path'];
    response: dbData.DescribeImportResponseBody;
  };

  /**
   * Cancel an import
   *
   * Cancels an import that is still pending or running; `describeImport` then shows the status
   * `Cancelled`. On an import that has already ended, the call does nothing and still succeeds.
   */
  cancelImport: {
    path: dbData.operations['cancelImport']['parameters']['path'];
    response: dbData.CancelImportResponseBody;
  };

  /**
   * Embed a batch of inputs
   *
   * Turns each input into one vector with a hosted embedding model and returns the vectors in the
   * order of the inputs. The call is synchronous. How many inputs fit in one call and how long each
   * may be depends on the model: see its `maxBatchSize` and `maxSequenceLength` (96 inputs of 2,048
   * tokens for `llama-text-embed-v2`). An invalid parameter value or too large a batch fails with
   * status 400.
   */
  embed: {
    body?: inference.EmbedRequestBody;
    response: inference.EmbedResponseBody;
  };

  /**
   * Rerank documents by relevance
   *
   * Scores each document against the query with a hosted reranking model and returns the documents
   * with the most relevant first. The call is synchronous and reads nothing from an index. How many
   * documents fit in one call and how many tokens a query and a document may have together depends
   * on the model (100 documents and 1,024 tokens for `bge-reranker-v2-m3`). An invalid parameter or
   * too many documents fail with status 400.
   */
  rerank: {
    body?: inference.RerankRequestBody;
    response: inference.RerankResponseBody;
  };

  /**
   * List hosted models
   *
   * Lists all embedding and reranking models that Pinecone hosts, each with its limits and the
   * parameters it takes. Without filters all models come back; the answer is not paginated. Names
   * from the list work in embed and rerank calls, in indexes with integrated embedding and in
   * searches that rerank.
   */
  listModels: {
    query?: NonNullable<inference.operations['listModels']['parameters']['query']>;
    response: inference.ListModelsResponseBody;
  };

  /**
   * Describe a hosted model
   *
   * Returns the kind, limits, dimensions, metrics and parameters of one hosted model. Read it before
   * sending large batches, to keep within `maxBatchSize` and `maxSequenceLength`. A name that no
   * hosted model has fails with status 404.
   */
  getModel: {
    path: inference.operations['getModel']['parameters']['path'];
    response: inference.GetModelResponseBody;
  };
}
