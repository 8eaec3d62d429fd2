// Generated from specs/2025-10/db_control_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { dbControl, dbControlDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { dbControl, dbControlDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const dbControlSupport: WireSupport = {};

/** Options of {@link createDbControlClient}. */
export type DbControlClientOptions = FixedServerOptions<'apiKey'>;

/** Typed client of the Pinecone database control plane, version 2025-10. */
export type DbControlClient = ApiClient<paths>;

/**
 * Manages the indexes of a Pinecone project, together with what is made from them: backups and
 * restore jobs of serverless indexes, and collections of pod-based ones. All calls go to
 * `https://api.pinecone.io`, whichever cloud an index runs in; records are read and written
 * through the data plane, at the `host` of each index. Calls carry a project API key in the
 * `Api-Key` header and see only that project.
 */
export function createDbControlClient(options: DbControlClientOptions): DbControlClient {
  return createApiClient<paths>(dbControl, options, dbControlSupport);
}

/** All indexes of the project that the API key belongs to, in one answer without paging. */
export type IndexList = components['schemas']['IndexList'];

/**
 * An index as the control plane sees it: its identity, its host for data-plane calls, its fixed
 * configuration and its present state. It holds no records and no record counts.
 */
export type IndexModel = components['schemas']['IndexModel'];

/**
 * Settings of a new index for vectors that you embed yourself. Name, vector type, dimension,
 * metric, cloud and region cannot be changed later.
 */
export type CreateIndexRequest = components['schemas']['CreateIndexRequest'];

/**
 * Settings of a new serverless index with integrated embedding: records are upserted and searched
 * as text, and a model hosted by Pinecone turns the text into vectors.
 */
export type CreateIndexForModelRequest = components['schemas']['CreateIndexForModelRequest'];

/**
 * Changes to an existing index. Send only what is to change: read capacity, pod count or size,
 * deletion protection, tags or the embedding settings.
 */
export type ConfigureIndexRequest = components['schemas']['ConfigureIndexRequest'];

/**
 * Where and how a new index runs. Give exactly one of:
 * - `serverless`: Pinecone's own capacity in a cloud region. The usual choice.
 * - `pod`: a set number of pods in an environment. Legacy.
 * - `byoc`: your own cloud account ("bring your own cloud"), in an environment set up for you
 *   beforehand.
 */
export type IndexSpec = components['schemas']['IndexSpec'];

/**
 * Cloud and region of a new serverless index, with its read capacity, its metadata indexing and
 * the collection that it may be filled from.
 */
export type ServerlessSpec = components['schemas']['ServerlessSpec'];

/** Location of a serverless index, with the read capacity and metadata indexing that are in force. */
export type ServerlessSpecResponse = components['schemas']['ServerlessSpecResponse'];

/**
 * Environment, type and number of pods of a pod-based index. Pods are legacy; new projects use
 * serverless indexes.
 */
export type PodSpec = components['schemas']['PodSpec'];

/**
 * Environment of a new index in your own cloud account ("bring your own cloud"), with its read
 * capacity and metadata indexing.
 */
export type ByocSpec = components['schemas']['ByocSpec'];

/**
 * Environment of an index in your own cloud account, with the read capacity and metadata indexing
 * that are in force.
 */
export type ByocSpecResponse = components['schemas']['ByocSpecResponse'];

/**
 * How reads are served, told apart by `mode`: `OnDemand` on shared capacity, billed by use, or
 * `Dedicated` on nodes that this index alone uses. An index created without it is `OnDemand`.
 */
export type ReadCapacity = components['schemas']['ReadCapacity'];

/** Serve reads from shared capacity that scales by itself. There is nothing more to set. */
export type ReadCapacityOnDemandSpec = components['schemas']['ReadCapacityOnDemandSpec'];

/** Serve reads from nodes reserved for this index, whose type and number you choose. */
export type ReadCapacityDedicatedSpec = components['schemas']['ReadCapacityDedicatedSpec'];

/**
 * Type and number of the nodes that are reserved for reads. With the mode `Dedicated`, give
 * `node_type` and `scaling`, and the numbers under `manual`.
 */
export type ReadCapacityDedicatedConfig = components['schemas']['ReadCapacityDedicatedConfig'];

/** Number of read nodes for the scaling `Manual`. One index uses `replicas` times `shards` nodes. */
export type ScalingConfigManual = components['schemas']['ScalingConfigManual'];

/**
 * Read capacity that the index has been given and how far it has come into force, told apart by
 * `mode`: `OnDemand` or `Dedicated`.
 */
export type ReadCapacityResponse = components['schemas']['ReadCapacityResponse'];

/** The index reads from shared capacity that scales by itself. */
export type ReadCapacityOnDemandSpecResponse = components['schemas']['ReadCapacityOnDemandSpecResponse'];

/** The index reads from nodes reserved for it. */
export type ReadCapacityDedicatedSpecResponse = components['schemas']['ReadCapacityDedicatedSpecResponse'];

/**
 * How far the requested read capacity is in force. Poll it after changing replicas, shards, node
 * type or mode.
 */
export type ReadCapacityStatus = components['schemas']['ReadCapacityStatus'];

/**
 * Limits which metadata fields can be filtered on. Without it, every metadata field is indexed;
 * with it, only the fields that it names are, which speeds up building and querying an index with
 * much metadata.
 */
export type MetadataSchema = components['schemas']['MetadataSchema'];

/** Embedding model attached to an index with integrated embedding, and how it is fed. */
export type ModelIndexEmbed = components['schemas']['ModelIndexEmbed'];

/**
 * Guard against deleting the index by accident. `enabled` makes every delete request fail with
 * status 403 until it is set to `disabled`, which allows deletion and is the default.
 */
export type DeletionProtection = components['schemas']['DeletionProtection'];

/**
 * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
 * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
 * removes that key.
 */
export type IndexTags = components['schemas']['IndexTags'];

/** One page of backups, of a single index or of the whole project. */
export type BackupList = components['schemas']['BackupList'];

/**
 * A stored copy of a serverless index, taken at one moment. It cannot be queried; a new index is
 * created from it instead. It outlives the deletion of its source index.
 */
export type BackupModel = components['schemas']['BackupModel'];

/** Labels for a new backup. Both are optional; an empty object creates a backup without them. */
export type CreateBackupRequest = components['schemas']['CreateBackupRequest'];

/**
 * Settings of the index that a backup is restored into. Cloud, region, dimension and metric are
 * those of the backup and are not given here.
 */
export type CreateIndexFromBackupRequest = components['schemas']['CreateIndexFromBackupRequest'];

/** Identifiers of the restore that has begun. The index fills while the restore job runs. */
export type CreateIndexFromBackupResponse = components['schemas']['CreateIndexFromBackupResponse'];

/** One page of the project's restore jobs, both running and finished. */
export type RestoreJobList = components['schemas']['RestoreJobList'];

/** Progress of restoring one backup into one new index. */
export type RestoreJobModel = components['schemas']['RestoreJobModel'];

/** All collections of the project, in one answer without paging. */
export type CollectionList = components['schemas']['CollectionList'];

/**
 * A stored copy of a pod-based index, taken at one moment. It cannot be queried; it serves as the
 * source of new indexes. Serverless indexes have backups instead.
 */
export type CollectionModel = components['schemas']['CollectionModel'];

/** Name of a new collection and the pod-based index to copy into it. */
export type CreateCollectionRequest = components['schemas']['CreateCollectionRequest'];

/** Where to continue a list. Absent or null on the last page. */
export type PaginationResponse = components['schemas']['PaginationResponse'];

/** Body of every failed control-plane request. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** Response body of `GET /indexes`: List indexes. */
export type ListIndexesResponseBody = operations['list_indexes']['responses'][200]['content']['application/json'];

/** Request body of `POST /indexes`: Create an index. */
export type CreateIndexRequestBody = operations['create_index']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes`: Create an index. */
export type CreateIndexResponseBody = operations['create_index']['responses'][201]['content']['application/json'];

/** Request body of `POST /indexes/create-for-model`: Create an index for a model. */
export type CreateIndexForModelRequestBody = operations['create_index_for_model']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes/create-for-model`: Create an index for a model. */
export type CreateIndexForModelResponseBody = operations['create_index_for_model']['responses'][201]['content']['application/json'];

/** Response body of `GET /indexes/{index_name}`: Describe an index. */
export type DescribeIndexResponseBody = operations['describe_index']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /indexes/{index_name}`: Configure an index. */
export type ConfigureIndexRequestBody = operations['configure_index']['requestBody']['content']['application/json'];

/** Response body of `PATCH /indexes/{index_name}`: Configure an index. */
export type ConfigureIndexResponseBody = operations['configure_index']['responses'][202]['content']['application/json'];

/** Response body of `GET /indexes/{index_name}/backups`: List backups of an index. */
export type ListIndexBackupsResponseBody = operations['list_index_backups']['responses'][200]['content']['application/json'];

/** Request body of `POST /indexes/{index_name}/backups`: Back up an index. */
export type CreateBackupRequestBody = operations['create_backup']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes/{index_name}/backups`: Back up an index. */
export type CreateBackupResponseBody = operations['create_backup']['responses'][201]['content']['application/json'];

/** Response body of `GET /backups`: List backups of the project. */
export type ListProjectBackupsResponseBody = operations['list_project_backups']['responses'][200]['content']['application/json'];

/** Response body of `GET /backups/{backup_id}`: Describe a backup. */
export type DescribeBackupResponseBody = operations['describe_backup']['responses'][200]['content']['application/json'];

/** Request body of `POST /backups/{backup_id}/create-index`: Restore a backup into an index. */
export type CreateIndexFromBackupOperationRequestBody = operations['create_index_from_backup_operation']['requestBody']['content']['application/json'];

/** Response body of `POST /backups/{backup_id}/create-index`: Restore a backup into an index. */
export type CreateIndexFromBackupOperationResponseBody = operations['create_index_from_backup_operation']['responses'][202]['content']['application/json'];

/** Response body of `GET /restore-jobs`: List restore jobs. */
export type ListRestoreJobsResponseBody = operations['list_restore_jobs']['responses'][200]['content']['application/json'];

/** Response body of `GET /restore-jobs/{job_id}`: Describe a restore job. */
export type DescribeRestoreJobResponseBody = operations['describe_restore_job']['responses'][200]['content']['application/json'];

/** Response body of `GET /collections`: List collections. */
export type ListCollectionsResponseBody = operations['list_collections']['responses'][200]['content']['application/json'];

/** Request body of `POST /collections`: Create a collection. */
export type CreateCollectionRequestBody = operations['create_collection']['requestBody']['content']['application/json'];

/** Response body of `POST /collections`: Create a collection. */
export type CreateCollectionResponseBody = operations['create_collection']['responses'][201]['content']['application/json'];

/** Response body of `GET /collections/{collection_name}`: Describe a collection. */
export type DescribeCollectionResponseBody = operations['describe_collection']['responses'][200]['content']['application/json'];
