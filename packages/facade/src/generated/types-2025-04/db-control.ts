// Generated from specs/2025-04/db_control_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

export interface components {
    schemas: {
        /** All indexes of the project that the API key belongs to, in one answer without paging. */
        IndexList: {
            /** One entry per index, in any state. Empty when the project has none. */
            indexes?: components["schemas"]["IndexModel"][];
        };
        /**
         * An index as the control plane sees it: its identity, its host for data-plane calls, its fixed
         * configuration and its present state. It holds no records and no record counts.
         */
        IndexModel: {
            /**
             * Name of the index, unique in the project and fixed at creation: 1 to 45 lower-case letters,
             * digits and hyphens, with a letter or digit at both ends.
             * @example docs-example
             */
            name: string;
            /**
             * Host name of the index's data plane, without a scheme. Prefix it with `https://` to upsert,
             * query, fetch and delete records.
             * @example docs-example-govk0nt.svc.aped-4627-b74a.pinecone.io
             */
            host: string;
            /**
             * Host name for data-plane calls through a private endpoint, without a scheme. Absent unless
             * private networking is set up for the project.
             * @example docs-example-govk0nt.svc.private.aped-4627-b74a.pinecone.io
             */
            privateHost?: string;
            /** Whether the index can serve requests at present, and what it is going through. */
            status: {
                /**
                 * `true` once the index accepts data-plane requests. Poll this flag after creating an index.
                 * @example true
                 */
                ready: boolean;
                /**
                 * Stage of the index's life:
                 * - `Initializing`: resources are being set up; data-plane calls fail until `ready` is `true`.
                 * - `InitializationFailed`: the set-up did not succeed; delete the index and create it again.
                 * - `ScalingUp` or `ScalingDown`: replicas are being added or removed.
                 * - `ScalingUpPodSize` or `ScalingDownPodSize`: a pod-based index moves to larger or smaller pods.
                 * - `Ready`: nothing is pending.
                 * - `Terminating`: a delete request was accepted and is being carried out.
                 * - `Disabled`: the index exists but serves no requests.
                 * @example Ready
                 * @enum {string}
                 */
                state: "Initializing" | "InitializationFailed" | "ScalingUp" | "ScalingDown" | "ScalingUpPodSize" | "ScalingDownPodSize" | "Terminating" | "Ready" | "Disabled";
            };
            /**
             * Kind of vector that every record is ranked by: `dense` (one value for each of `dimension`
             * positions) or `sparse` (index and value pairs for the non-zero positions only).
             * @default dense
             * @example dense
             */
            vectorType: string;
            /**
             * Number of values in every dense vector, 1 to 20,000. Absent for a sparse index.
             * Format: int32
             * @example 1536
             */
            dimension?: number;
            /**
             * How the similarity of two vectors is scored:
             * - `cosine`: by the angle between them, whatever their length; a higher score is closer.
             * - `dotproduct`: by angle and length together; a higher score is closer. Sparse indexes always
             *   use it.
             * - `euclidean`: by the distance between them; a lower score is closer.
             * @example cosine
             * @enum {string}
             */
            metric: "cosine" | "euclidean" | "dotproduct";
            /**
             * Where and how the index runs. Exactly one key is present, and it tells the kind of index:
             * `serverless`, `pod` or `byoc`.
             */
            spec: {
                /** Cloud and region of a serverless index, and the collection that it may be filled from. */
                serverless?: components["schemas"]["ServerlessSpec"];
                /**
                 * Environment, type and number of pods of a pod-based index. Pods are legacy; new projects use
                 * serverless indexes.
                 */
                pod?: components["schemas"]["PodSpec"];
                /** Environment of an index that runs in your own cloud account ("bring your own cloud"). */
                byoc?: components["schemas"]["ByocSpec"];
            };
            /**
             * Guard against deleting the index by accident. `enabled` makes every delete request fail with
             * status 403 until it is set to `disabled`, which allows deletion and is the default.
             */
            deletionProtection?: components["schemas"]["DeletionProtection"];
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
            /** Embedding model attached to an index with integrated embedding, and how it is fed. */
            embed?: components["schemas"]["ModelIndexEmbed"];
        };
        /**
         * Settings of a new index for vectors that you embed yourself. Name, vector type, dimension,
         * metric, cloud and region cannot be changed later.
         */
        CreateIndexRequest: {
            /**
             * Name for the new index, unique in the project: 1 to 45 lower-case letters, digits and hyphens,
             * beginning and ending with a letter or digit.
             * @example docs-example
             */
            name: string;
            /**
             * Number of values in each dense vector, 1 to 20,000, equal to what your embedding model puts out.
             * Required for a `dense` index; leave it out for a `sparse` one.
             * Format: int32
             * @example 1536
             */
            dimension?: number;
            /**
             * How the similarity of two vectors is scored:
             * - `cosine`: by the angle between them, whatever their length; a higher score is closer. Default
             *   for a `dense` index.
             * - `dotproduct`: by angle and length together; a higher score is closer. The only choice for a
             *   `sparse` index.
             * - `euclidean`: by the distance between them; a lower score is closer.
             * @example cosine
             * @enum {string}
             */
            metric?: "cosine" | "euclidean" | "dotproduct";
            /**
             * Kind of vectors to store. `dense` (the default) needs a `dimension`; `sparse` takes none and
             * works with the metric `dotproduct` alone.
             * @default dense
             * @example dense
             */
            vectorType?: string;
            /**
             * Where and how a new index runs. Give exactly one of:
             * - `serverless`: Pinecone's own capacity in a cloud region. The usual choice.
             * - `pod`: a set number of pods in an environment. Legacy.
             * - `byoc`: your own cloud account ("bring your own cloud"), in an environment set up for you
             *   beforehand.
             */
            spec: components["schemas"]["IndexSpec"];
            /**
             * Guard against deleting the index by accident. `enabled` makes every delete request fail with
             * status 403 until it is set to `disabled`, which allows deletion and is the default.
             */
            deletionProtection?: components["schemas"]["DeletionProtection"];
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
        };
        /**
         * Settings of a new serverless index with integrated embedding: records are upserted and searched
         * as text, and a model hosted by Pinecone turns the text into vectors.
         */
        CreateIndexForModelRequest: {
            /**
             * Name for the new index, unique in the project: 1 to 45 lower-case letters, digits and hyphens,
             * beginning and ending with a letter or digit.
             * @example docs-example-integrated
             */
            name: string;
            /**
             * Public cloud that hosts the index: `aws` (Amazon Web Services), `gcp` (Google Cloud) or `azure`
             * (Microsoft Azure). Fixed at creation.
             * @example aws
             * @enum {string}
             */
            cloud: "gcp" | "aws" | "azure";
            /**
             * Region of that cloud, by the provider's own name for it. A region that Pinecone does not offer
             * there is answered with status 404. Fixed at creation.
             * @example us-east-1
             */
            region: string;
            /**
             * The embedding model and how it is fed. The model and metric are final; `fieldMap` and the read
             * and write parameters can be changed afterwards by configuring the index.
             */
            embed: {
                /**
                 * Name of a hosted embedding model. It decides whether the index is dense or sparse, and cannot be
                 * replaced later.
                 * @example llama-text-embed-v2
                 */
                model: string;
                /**
                 * Which record field holds the text to embed: the key is always `text`, the value is the name of
                 * that field in your records.
                 * @example {
                 *       "text": "chunk_text"
                 *     }
                 */
                fieldMap: Record<string, unknown>;
                /**
                 * Similarity measure: `cosine` (angle only), `dotproduct` (angle and length) or `euclidean`
                 * (distance, where lower is closer). The model must support it. Left out, the model's own default
                 * applies; final once the index exists.
                 * @example cosine
                 * @enum {string}
                 */
                metric?: "cosine" | "euclidean" | "dotproduct";
                /**
                 * Length of the dense vectors that the model is to produce, one of the sizes that it offers. Left
                 * out, the model's default size is used; sparse models take none.
                 * @example 1024
                 */
                dimension?: number;
                /**
                 * Model parameters applied when a search text is embedded, as free-form keys that the model knows,
                 * such as `input_type` and `truncate`. Left out, the model's defaults for queries apply.
                 * @example {
                 *       "input_type": "query",
                 *       "truncate": "END"
                 *     }
                 */
                readParameters?: Record<string, unknown>;
                /**
                 * Model parameters applied when the text of an upserted record is embedded, as free-form keys that
                 * the model knows, such as `input_type` and `truncate`. Left out, the model's defaults for stored
                 * passages apply.
                 * @example {
                 *       "input_type": "passage",
                 *       "truncate": "END"
                 *     }
                 */
                writeParameters?: Record<string, unknown>;
            };
            /**
             * Guard against deleting the index by accident. `enabled` makes every delete request fail with
             * status 403 until it is set to `disabled`, which allows deletion and is the default.
             */
            deletionProtection?: components["schemas"]["DeletionProtection"];
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
        };
        /**
         * Changes to an existing index. Send only what is to change: pod count or size, deletion
         * protection, tags or the embedding settings.
         */
        ConfigureIndexRequest: {
            /** New scale of a pod-based index. Leave it out for a serverless index, which scales by itself. */
            spec?: {
                /** New number and size of pods. Serverless and BYOC indexes reject it. */
                pod: {
                    /**
                     * New number of copies of the index, 1 or more. More replicas serve more queries a second and
                     * survive the loss of a pod.
                     * Format: int32
                     * @default 1
                     * @example 4
                     */
                    replicas?: number;
                    /**
                     * New pod type, such as `p1.x2`. The part before the dot must remain that of the index; only the
                     * size after it (`x1`, `x2`, `x4`, `x8`) changes.
                     * @default p1.x1
                     * @example p1.x2
                     */
                    podType?: string;
                };
            };
            /**
             * Guard against deleting the index by accident. `enabled` makes every delete request fail with
             * status 403 until it is set to `disabled`, which allows deletion and is the default.
             */
            deletionProtection?: components["schemas"]["DeletionProtection"];
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
            /**
             * Embedding settings. Sent for an index without integrated embedding, `model` and `fieldMap` turn
             * it into one with it, provided that the model fits the index's vector type, dimension and metric.
             * Sent for one that has a model, they change everything but the model.
             */
            embed?: {
                /**
                 * Name of the hosted model to attach. Its vector type and dimension must equal those of the index,
                 * and it must support the index's metric. Once attached, it stays.
                 * @example llama-text-embed-v2
                 */
                model?: string;
                /**
                 * Which record field holds the text to embed from now on: key `text`, value the field's name.
                 * @example {
                 *       "text": "chunk_text"
                 *     }
                 */
                fieldMap?: Record<string, unknown>;
                /**
                 * New model parameters for embedding search texts, such as `input_type` and `truncate`.
                 * @example {
                 *       "input_type": "query",
                 *       "truncate": "END"
                 *     }
                 */
                readParameters?: Record<string, unknown>;
                /**
                 * New model parameters for embedding the text of records upserted from now on, such as
                 * `input_type` and `truncate`.
                 * @example {
                 *       "input_type": "passage",
                 *       "truncate": "END"
                 *     }
                 */
                writeParameters?: Record<string, unknown>;
            };
        };
        /**
         * Where and how a new index runs. Give exactly one of:
         * - `serverless`: Pinecone's own capacity in a cloud region. The usual choice.
         * - `pod`: a set number of pods in an environment. Legacy.
         * - `byoc`: your own cloud account ("bring your own cloud"), in an environment set up for you
         *   beforehand.
         */
        IndexSpec: {
            /** Cloud and region of a serverless index, and the collection that it may be filled from. */
            serverless: components["schemas"]["ServerlessSpec"];
        } | {
            /**
             * Environment, type and number of pods of a pod-based index. Pods are legacy; new projects use
             * serverless indexes.
             */
            pod: components["schemas"]["PodSpec"];
        } | {
            /** Environment of an index that runs in your own cloud account ("bring your own cloud"). */
            byoc: components["schemas"]["ByocSpec"];
        };
        /** Cloud and region of a serverless index, and the collection that it may be filled from. */
        ServerlessSpec: {
            /**
             * Public cloud that hosts the index: `aws` (Amazon Web Services), `gcp` (Google Cloud) or `azure`
             * (Microsoft Azure). Fixed at creation.
             * @example aws
             * @enum {string}
             */
            cloud: "gcp" | "aws" | "azure";
            /**
             * Region of that cloud, by the provider's own name for it. A region that Pinecone does not offer
             * there is answered with status 404. Fixed at creation.
             * @example us-east-1
             */
            region: string;
            /**
             * Name of a collection whose records the new index starts with. The dimension of the index must be
             * that of the collection. Left out, the index starts empty.
             * @example docs-example-pod-copy
             */
            sourceCollection?: string;
        };
        /**
         * Environment, type and number of pods of a pod-based index. Pods are legacy; new projects use
         * serverless indexes.
         */
        PodSpec: {
            /**
             * Pod environment that hosts the index, naming cloud and region in one. Fixed at creation.
             * @example us-east-1-aws
             */
            environment: string;
            /**
             * Type and size of each pod, joined by a dot. Types: `s1` holds the most, `p1` answers faster,
             * `p2` fastest. Sizes: `x1`, `x2`, `x4`, `x8`, each twice the one before. The default is `p1.x1`.
             * @default p1.x1
             * @example p1.x1
             */
            podType: string;
            /**
             * Total number of pods, which has to equal `replicas` times `shards`. At least 1, which is also
             * the default.
             * @default 1
             * @example 1
             */
            pods?: number;
            /**
             * Number of copies of the index, at least 1 (the default). More copies serve more queries a second
             * and keep the index available when a pod fails; the number can be changed at any time.
             * Format: int32
             * @default 1
             * @example 1
             */
            replicas?: number;
            /**
             * Number of parts that the data is divided into, at least 1 (the default). More shards hold more
             * records; the number is fixed at creation.
             * Format: int32
             * @default 1
             * @example 1
             */
            shards?: number;
            /**
             * Limits which metadata fields can be filtered on, to save room in the pods. Left out, every field
             * is indexed. Serverless indexes do not take it.
             */
            metadataConfig?: {
                /**
                 * Names of the metadata fields to index. Fields that are not named are stored and returned, but
                 * cannot be used in filters.
                 * @example [
                 *       "category",
                 *       "year"
                 *     ]
                 */
                indexed?: string[];
            };
            /**
             * Name of a collection whose records the new index starts with. The dimension of the index must be
             * that of the collection. Left out, the index starts empty.
             * @example docs-example-pod-copy
             */
            sourceCollection?: string;
        };
        /** Environment of an index that runs in your own cloud account ("bring your own cloud"). */
        ByocSpec: {
            /**
             * Name of your BYOC environment, as you received it at onboarding. Fixed at creation.
             * @example aws-us-east-1-b921
             */
            environment: string;
        };
        /** Embedding model attached to an index with integrated embedding, and how it is fed. */
        ModelIndexEmbed: {
            /**
             * Name of the hosted embedding model. It stays the same for the life of the index.
             * @example llama-text-embed-v2
             */
            model: string;
            /**
             * Which record field is embedded, as the key `text` with the name of that field.
             * @example {
             *       "text": "chunk_text"
             *     }
             */
            fieldMap?: Record<string, unknown>;
            /**
             * Kind of vectors that the model produces, `dense` (the default) or `sparse`.
             * @default dense
             * @example dense
             */
            vectorType?: string;
            /**
             * Number of values in each vector that the model produces, 1 to 20,000. Absent for a sparse model.
             * Format: int32
             * @example 1024
             */
            dimension?: number;
            /**
             * Similarity measure of the index: `cosine` (angle only), `dotproduct` (angle and length) or
             * `euclidean` (distance, where lower is closer). It cannot be changed.
             * @example cosine
             * @enum {string}
             */
            metric?: "cosine" | "euclidean" | "dotproduct";
            /**
             * Model parameters in force for search texts, such as `input_type` and `truncate`.
             * @example {
             *       "input_type": "query",
             *       "truncate": "END"
             *     }
             */
            readParameters?: Record<string, unknown>;
            /**
             * Model parameters in force for the text of upserted records, such as `input_type` and `truncate`.
             * @example {
             *       "input_type": "passage",
             *       "truncate": "END"
             *     }
             */
            writeParameters?: Record<string, unknown>;
        };
        /**
         * Guard against deleting the index by accident. `enabled` makes every delete request fail with
         * status 403 until it is set to `disabled`, which allows deletion and is the default.
         * @default disabled
         * @example disabled
         * @enum {string}
         */
        DeletionProtection: "disabled" | "enabled";
        /**
         * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
         * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
         * removes that key.
         * @example {
         *       "example": "tag",
         *       "environment": "development"
         *     }
         */
        IndexTags: {
            [key: string]: string;
        };
        /** One page of backups, of a single index or of the whole project. */
        BackupList: {
            /** The backups on this page, in any status. Empty when there are none. */
            data?: components["schemas"]["BackupModel"][];
            /** Where to continue a list. Absent or null on the last page. */
            pagination?: components["schemas"]["PaginationResponse"];
        };
        /**
         * A stored copy of a serverless index, taken at one moment. It cannot be queried; a new index is
         * created from it instead. It outlives the deletion of its source index.
         */
        BackupModel: {
            /**
             * Identifier of the backup, assigned by Pinecone. Use it to describe, delete or restore it.
             * @example a65ff585-d987-4da5-a622-72e19a6ed5f4
             */
            backupId: string;
            /**
             * Name given when the backup was created. Absent if none was; it need not be unique.
             * @example example-backup
             */
            name?: string;
            /**
             * Note given when the backup was created. Absent if there was none.
             * @example Month-end backup of docs-example
             */
            description?: string;
            /**
             * Progress of the backup. `Ready` means complete and restorable, `Failed` that it never will be;
             * others, such as `Initializing`, mean that it is still being written.
             * @example Ready
             */
            status: string;
            /**
             * Name of the index that was backed up, as it was at that time.
             * @example docs-example
             */
            sourceIndexName: string;
            /**
             * Identifier of the index that was backed up. It tells the source from a later index of the same
             * name.
             * @example f73b36c9-faf5-4a2c-b1d6-4013d8b1cc74
             */
            sourceIndexId: string;
            /**
             * Public cloud that stores the backup, the same as that of the source index.
             * @example aws
             */
            cloud: string;
            /**
             * Cloud region that stores the backup, the same as that of the source index. A restored index is
             * created there too.
             * @example us-east-1
             */
            region: string;
            /**
             * Number of values in each dense vector, 1 to 20,000. Absent for a backup of a sparse index.
             * Format: int32
             * @example 1536
             */
            dimension?: number;
            /**
             * Similarity measure that a restored index takes over: `cosine` (angle only), `dotproduct` (angle
             * and length) or `euclidean` (distance, where lower is closer).
             * @example cosine
             * @enum {string}
             */
            metric?: "cosine" | "euclidean" | "dotproduct";
            /**
             * Number of records in the backup, over all namespaces.
             * @example 20000
             */
            recordCount?: number;
            /**
             * Number of namespaces that the backup covers.
             * @example 2
             */
            namespaceCount?: number;
            /**
             * Storage that the backup takes up, in bytes.
             * @example 123880500
             */
            sizeBytes?: number;
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
            /**
             * When the backup was created, as an ISO 8601 date and time in UTC.
             * @example 2025-05-14T16:37:25.625540Z
             */
            createdAt?: string;
        };
        /** Labels for a new backup. Both are optional; an empty object creates a backup without them. */
        CreateBackupRequest: {
            /**
             * Name to recognise the backup by. It need not be unique; the backup's ID is what identifies it.
             * @example example-backup
             */
            name?: string;
            /**
             * Free text about the backup, such as the reason for it.
             * @example Month-end backup of docs-example
             */
            description?: string;
        };
        /**
         * Settings of the index that a backup is restored into. Cloud, region, dimension and metric are
         * those of the backup and are not given here.
         */
        CreateIndexFromBackupRequest: {
            /**
             * Name for the restored index, which no index of the project may have yet: 1 to 45 lower-case
             * letters, digits and hyphens, beginning and ending with a letter or digit.
             * @example restored-index
             */
            name: string;
            /**
             * Up to 20 labels of your own on an index, as key and value strings. A key has at most 80
             * characters: letters, digits, `_` and `-`. When configuring an index, the empty string as a value
             * removes that key.
             */
            tags?: components["schemas"]["IndexTags"];
            /**
             * Guard against deleting the index by accident. `enabled` makes every delete request fail with
             * status 403 until it is set to `disabled`, which allows deletion and is the default.
             */
            deletionProtection?: components["schemas"]["DeletionProtection"];
        };
        /** Identifiers of the restore that has begun. The index fills while the restore job runs. */
        CreateIndexFromBackupResponse: {
            /**
             * Identifier of the restore job. Describe the job with it to follow the progress.
             * @example e9ba8ff8-7948-4cfa-ba43-34227f6d30d4
             */
            restoreJobId: string;
            /**
             * Identifier of the new index, which the restore job lists as `targetIndexId`.
             * @example 025117b3-e683-423c-b2d1-6d30fbe5027f
             */
            indexId: string;
        };
        /** One page of the project's restore jobs, both running and finished. */
        RestoreJobList: {
            /** The restore jobs on this page. Empty when there are none. */
            data: components["schemas"]["RestoreJobModel"][];
            /** Where to continue a list. Absent or null on the last page. */
            pagination?: components["schemas"]["PaginationResponse"];
        };
        /** Progress of restoring one backup into one new index. */
        RestoreJobModel: {
            /**
             * Identifier of the job, as returned when the index was created from the backup.
             * @example e9ba8ff8-7948-4cfa-ba43-34227f6d30d4
             */
            restoreJobId: string;
            /**
             * Identifier of the backup that is being restored.
             * @example a65ff585-d987-4da5-a622-72e19a6ed5f4
             */
            backupId: string;
            /**
             * Name of the index that receives the records.
             * @example restored-index
             */
            targetIndexName: string;
            /**
             * Identifier of the index that receives the records.
             * @example 025117b3-e683-423c-b2d1-6d30fbe5027f
             */
            targetIndexId: string;
            /**
             * Where the job stands. `Completed` means that all records are in the target index. The set of
             * values is open, so treat an unknown one as not completed.
             * @example Completed
             */
            status: string;
            /**
             * Share of the work that is done, from 0 to 100, as a decimal number.
             * Format: float
             * @example 100
             */
            percentComplete?: number;
            /**
             * When the job began, as an RFC 3339 date and time.
             * @example 2025-05-14T17:25:59.378989Z
             */
            createdAt: Date;
            /**
             * When the job ended, as an RFC 3339 date and time. Absent while it runs.
             * @example 2025-05-14T17:26:23.997284Z
             */
            completedAt?: Date;
        };
        /** All collections of the project, in one answer without paging. */
        CollectionList: {
            /** One entry per collection, in any status. Empty when the project has none. */
            collections?: components["schemas"]["CollectionModel"][];
        };
        /**
         * A stored copy of a pod-based index, taken at one moment. It cannot be queried; it serves as the
         * source of new indexes. Serverless indexes have backups instead.
         */
        CollectionModel: {
            /**
             * Name of the collection, unique in the project.
             * @example docs-example-pod-copy
             */
            name: string;
            /**
             * Stage of the collection: `Initializing` while the records are being copied, `Ready` when an
             * index can be created from it, `Terminating` while it is being deleted.
             * @example Ready
             * @enum {string}
             */
            status: "Initializing" | "Ready" | "Terminating";
            /**
             * Pod environment that stores the collection, naming cloud and region in one.
             * @example us-east-1-aws
             */
            environment: string;
            /**
             * Number of values in each stored vector, 1 to 20,000. An index created from it needs the same.
             * Format: int32
             * @example 1536
             */
            dimension?: number;
            /**
             * Number of records in the collection. May be absent before the status is `Ready`.
             * Format: int32
             * @example 20000
             */
            vectorCount?: number;
            /**
             * Storage that the collection takes up, in bytes. May be absent before the status is `Ready`.
             * Format: int64
             * @example 123880500
             */
            size?: number;
        };
        /** Name of a new collection and the pod-based index to copy into it. */
        CreateCollectionRequest: {
            /**
             * Name for the new collection, unique in the project: 1 to 45 lower-case letters, digits and
             * hyphens, with a letter or digit at both ends.
             * @example docs-example-pod-copy
             */
            name: string;
            /**
             * Name of the pod-based index to copy. Serverless indexes cannot be copied into a collection.
             * @example docs-example-pod
             */
            source: string;
        };
        /** Where to continue a list. Absent or null on the last page. */
        PaginationResponse: {
            /**
             * Opaque token of the next page. Pass it as `paginationToken` in an otherwise unchanged request.
             * @example eyJza2lwIjoxMDB9
             */
            next: string;
        };
        /** Body of every failed control-plane request. */
        ErrorResponse: {
            /**
             * HTTP status code of the answer, repeated in the body.
             * @example 404
             */
            status: number;
            /** What went wrong, as a code for programs and a message for people. */
            error: {
                /**
                 * Kind of error. Usual on the control plane, with their status:
                 * - `INVALID_ARGUMENT` (400): a value is out of range or badly formed.
                 * - `UNAUTHENTICATED` (401): the API key is missing or wrong.
                 * - `PAYMENT_REQUIRED` (402): an invoice is overdue.
                 * - `FORBIDDEN` (403): a quota is reached, or deletion protection is on.
                 * - `NOT_FOUND` (404): no such resource, cloud or region.
                 * - `ALREADY_EXISTS` (409): the name is taken.
                 * - `FAILED_PRECONDITION` (412): another operation must finish first.
                 * - `UNPROCESSABLE_ENTITY` (422): the body is not the JSON that is expected.
                 * - `QUOTA_EXCEEDED` or `RESOURCE_EXHAUSTED` (429): a quota or rate limit is used up.
                 * - `UNKNOWN` or `INTERNAL` (500): a fault at Pinecone.
                 *
                 * The others have their gRPC meaning: `OK` (no error), `PERMISSION_DENIED` (the key lacks the
                 * right),
                 * `DEADLINE_EXCEEDED` (too slow), `UNAVAILABLE` (try again), `ABORTED` (a conflict; try again),
                 * `OUT_OF_RANGE` (past a valid range), `UNIMPLEMENTED` (not supported) and `DATA_LOSS` (data
                 * cannot be
                 * recovered).
                 * @example NOT_FOUND
                 * @enum {string}
                 */
                code: "OK" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "QUOTA_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "UNAUTHENTICATED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "FORBIDDEN" | "UNPROCESSABLE_ENTITY" | "PAYMENT_REQUIRED";
                /**
                 * Explanation in English, for logs and people. Its wording may change; branch on `code`.
                 * @example Index docs-example not found.
                 */
                message: string;
                /** Further facts about the error, as free-form keys. Often absent. */
                details?: Record<string, unknown>;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listIndexes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All indexes of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexList"];
                };
            };
        };
    };
    createIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name, vector settings and deployment of the new index. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndexRequest"];
            };
        };
        responses: {
            /** The index exists and is being set up; `status.ready` turns true when it takes requests. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexModel"];
                };
            };
        };
    };
    createIndexForModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and place of the index, and the embedding model with its settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndexForModelRequest"];
            };
        };
        responses: {
            /** The index exists with its model bound; `status.ready` turns true when it takes requests. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexModel"];
                };
            };
        };
    };
    describeIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the index to look up.
                 * @example docs-example
                 */
                indexName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Configuration, host and status of the index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexModel"];
                };
            };
        };
    };
    deleteIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the index to delete, with everything in it.
                 * @example docs-example
                 */
                indexName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion was accepted and is under way. The response has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    configureIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the index to change.
                 * @example docs-example
                 */
                indexName: string;
            };
            cookie?: never;
        };
        /** The settings to change; those left out keep their values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigureIndexRequest"];
            };
        };
        responses: {
            /** The change was accepted; the body shows the index while it is being applied. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexModel"];
                };
            };
        };
    };
    listIndexBackups: {
        parameters: {
            query?: {
                /**
                 * Highest number of backups on one page, from 1 to 100. Defaults to 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * Where to continue: the `pagination.next` value of the page before. Omit it to get the first page
                 * of backups.
                 * @example eyJza2lwIjoxMDB9
                 */
                paginationToken?: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the index that the backups were made from.
                 * @example docs-example
                 */
                indexName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of backups of the index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
        };
    };
    createBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the serverless index to back up.
                 * @example docs-example
                 */
                indexName: string;
            };
            cookie?: never;
        };
        /** Optional name and description of the backup; send `{}` for neither. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBackupRequest"];
            };
        };
        responses: {
            /** The backup was started; counts and size follow when it is ready. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupModel"];
                };
            };
        };
    };
    listProjectBackups: {
        parameters: {
            query?: {
                /**
                 * Highest number of backups on one page, from 1 to 100. Defaults to 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * Where to continue: the `pagination.next` value of the page before. Omit it to get the first page
                 * of backups.
                 * @example eyJza2lwIjoxMDB9
                 */
                paginationToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of backups, from every index of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
        };
    };
    describeBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the backup to look up.
                 * @example a65ff585-d987-4da5-a622-72e19a6ed5f4
                 */
                backupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status, origin and size of the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupModel"];
                };
            };
        };
    };
    deleteBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the backup to delete.
                 * @example a65ff585-d987-4da5-a622-72e19a6ed5f4
                 */
                backupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion of the backup was accepted and is under way. The response has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createIndexFromBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the backup to restore; its `status` must be `Ready`.
                 * @example a65ff585-d987-4da5-a622-72e19a6ed5f4
                 */
                backupId: string;
            };
            cookie?: never;
        };
        /** Name of the restored index, and optionally its tags and deletion protection. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndexFromBackupRequest"];
            };
        };
        responses: {
            /** The restore was accepted; the ids name its job and the new index. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateIndexFromBackupResponse"];
                };
            };
        };
    };
    listRestoreJobs: {
        parameters: {
            query?: {
                /**
                 * Highest number of restore jobs on one page, from 1 to 100. Defaults to 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * Where to continue: the `pagination.next` value of the page before. Omit it to get the first page
                 * of restore jobs.
                 * @example eyJza2lwIjoxMDB9
                 */
                paginationToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of restore jobs of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreJobList"];
                };
            };
        };
    };
    describeRestoreJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the restore job, as returned when the index was created from the backup.
                 * @example e9ba8ff8-7948-4cfa-ba43-34227f6d30d4
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status and progress of the restore job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreJobModel"];
                };
            };
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All collections of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
        };
    };
    createCollection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name of the collection and of the pod-based index to copy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCollectionRequest"];
            };
        };
        responses: {
            /** The collection was started; counts and size follow when it is ready. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionModel"];
                };
            };
        };
    };
    describeCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the collection to look up.
                 * @example docs-example-pod-copy
                 */
                collectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status, size and record count of the collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionModel"];
                };
            };
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the collection to delete.
                 * @example docs-example-pod-copy
                 */
                collectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion of the collection was accepted and is under way. The response has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
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
 * Changes to an existing index. Send only what is to change: pod count or size, deletion
 * protection, tags or the embedding settings.
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

/** Cloud and region of a serverless index, and the collection that it may be filled from. */
export type ServerlessSpec = components['schemas']['ServerlessSpec'];

/**
 * Environment, type and number of pods of a pod-based index. Pods are legacy; new projects use
 * serverless indexes.
 */
export type PodSpec = components['schemas']['PodSpec'];

/** Environment of an index that runs in your own cloud account ("bring your own cloud"). */
export type ByocSpec = components['schemas']['ByocSpec'];

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
export type ListIndexesResponseBody = operations['listIndexes']['responses'][200]['content']['application/json'];

/** Request body of `POST /indexes`: Create an index. */
export type CreateIndexRequestBody = operations['createIndex']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes`: Create an index. */
export type CreateIndexResponseBody = operations['createIndex']['responses'][201]['content']['application/json'];

/** Request body of `POST /indexes/create-for-model`: Create an index for a model. */
export type CreateIndexForModelRequestBody = operations['createIndexForModel']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes/create-for-model`: Create an index for a model. */
export type CreateIndexForModelResponseBody = operations['createIndexForModel']['responses'][201]['content']['application/json'];

/** Response body of `GET /indexes/{index_name}`: Describe an index. */
export type DescribeIndexResponseBody = operations['describeIndex']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /indexes/{index_name}`: Configure an index. */
export type ConfigureIndexRequestBody = operations['configureIndex']['requestBody']['content']['application/json'];

/** Response body of `PATCH /indexes/{index_name}`: Configure an index. */
export type ConfigureIndexResponseBody = operations['configureIndex']['responses'][202]['content']['application/json'];

/** Response body of `GET /indexes/{index_name}/backups`: List backups of an index. */
export type ListIndexBackupsResponseBody = operations['listIndexBackups']['responses'][200]['content']['application/json'];

/** Request body of `POST /indexes/{index_name}/backups`: Back up an index. */
export type CreateBackupRequestBody = operations['createBackup']['requestBody']['content']['application/json'];

/** Response body of `POST /indexes/{index_name}/backups`: Back up an index. */
export type CreateBackupResponseBody = operations['createBackup']['responses'][201]['content']['application/json'];

/** Response body of `GET /backups`: List backups of the project. */
export type ListProjectBackupsResponseBody = operations['listProjectBackups']['responses'][200]['content']['application/json'];

/** Response body of `GET /backups/{backup_id}`: Describe a backup. */
export type DescribeBackupResponseBody = operations['describeBackup']['responses'][200]['content']['application/json'];

/** Request body of `POST /backups/{backup_id}/create-index`: Restore a backup into an index. */
export type CreateIndexFromBackupRequestBody = operations['createIndexFromBackup']['requestBody']['content']['application/json'];

/** Response body of `POST /backups/{backup_id}/create-index`: Restore a backup into an index. */
export type CreateIndexFromBackupResponseBody = operations['createIndexFromBackup']['responses'][202]['content']['application/json'];

/** Response body of `GET /restore-jobs`: List restore jobs. */
export type ListRestoreJobsResponseBody = operations['listRestoreJobs']['responses'][200]['content']['application/json'];

/** Response body of `GET /restore-jobs/{job_id}`: Describe a restore job. */
export type DescribeRestoreJobResponseBody = operations['describeRestoreJob']['responses'][200]['content']['application/json'];

/** Response body of `GET /collections`: List collections. */
export type ListCollectionsResponseBody = operations['listCollections']['responses'][200]['content']['application/json'];

/** Request body of `POST /collections`: Create a collection. */
export type CreateCollectionRequestBody = operations['createCollection']['requestBody']['content']['application/json'];

/** Response body of `POST /collections`: Create a collection. */
export type CreateCollectionResponseBody = operations['createCollection']['responses'][201]['content']['application/json'];

/** Response body of `GET /collections/{collection_name}`: Describe a collection. */
export type DescribeCollectionResponseBody = operations['describeCollection']['responses'][200]['content']['application/json'];
