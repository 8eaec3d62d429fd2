// Generated from specs/2025-10/db_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface components {
    schemas: {
        /**
         * One record: an ID with a dense vector, a sparse vector or both, and optional metadata. An index
         * of vector type `dense` needs `values`; an index of type `sparse` needs `sparseValues`.
         */
        Vector: {
            /**
             * ID of the record, unique within its namespace, 1 to 512 characters. Writing an ID that exists
             * replaces the whole record.
             * @example rec1
             */
            id: string;
            /**
             * Dense vector, with exactly as many numbers as the index has dimensions (20,000 at most). Leave
             * it out for an index of type `sparse`.
             * @example [
             *       0.12,
             *       -0.07,
             *       0.31
             *     ]
             */
            values?: number[];
            /**
             * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
             * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
             */
            sparseValues?: components["schemas"]["SparseValues"];
            /**
             * Key-value pairs stored with the record and usable in filters, up to 40 KB a record. The object
             * is flat: a value is a string, a number, a boolean or a list of strings, never null or a nested
             * object.
             * @example {
             *       "chunk_text": "Apples keep the doctor busy elsewhere.",
             *       "category": "digestive system"
             *     }
             */
            metadata?: Record<string, unknown>;
        };
        /**
         * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
         * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
         */
        SparseValues: {
            /**
             * Positions of the non-zero weights, 1 to 1,000 of them, each a distinct integer from 0 to
             * 4,294,967,295.
             * @example [
             *       822,
             *       1403,
             *       90221
             *     ]
             */
            indices: number[];
            /**
             * Weights of the positions in `indices`, in the same order; the two lists must be equally long.
             * @example [
             *       0.41,
             *       1.27,
             *       0.08
             *     ]
             */
            values: number[];
        };
        /**
         * Body of an upsert of vectors: the records to write and the namespace that receives them. One
         * request holds up to 1,000 records and 2 MB.
         */
        UpsertRequest: {
            /**
             * Records to write, 1 to 1,000 a request and 2 MB in total. A record whose ID is already in the
             * namespace is replaced, vector and metadata alike.
             */
            vectors: components["schemas"]["Vector"][];
            /**
             * Namespace to write to; it is created when it does not exist yet. The default namespace is used
             * when omitted.
             * @example example-namespace
             */
            namespace?: string;
        };
        /** Result of an upsert of vectors. Writes take a moment to become visible to queries. */
        UpsertResponse: {
            /**
             * Number of records written, new and replaced ones together.
             * Format: int64
             * @example 2
             */
            upsertedCount?: number;
        };
        /**
         * One text record for an index with integrated embedding, sent as a single NDJSON line (96 lines a
         * request at most). Beside `_id` it carries the text field named in the index's `fieldMap`, which
         * is embedded on the server, and any further fields, which are stored as metadata (flat, no nulls,
         * up to 40 KB).
         */
        UpsertRecord: {
            /**
             * ID of the record, unique within its namespace; an existing record with this ID is replaced. The
             * key `id` is accepted in place of `_id`.
             * @example rec1
             */
            _id: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Body of a partial update, either of one record (by `id`) or of all records that match a metadata
         * `filter`; send one of the two. Only the parts that are sent change: `values` and `sparseValues`
         * replace the stored vectors, `setMetadata` merges into the stored metadata.
         */
        UpdateRequest: {
            /**
             * ID of the single record to update, 1 to 512 characters. Leave it out when updating by `filter`.
             * @example rec1
             */
            id?: string;
            /**
             * Metadata filter that selects the records to update, for changing metadata in bulk. Every match
             * in the namespace receives `setMetadata`. Operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt`,
             * `$lte`, `$in`, `$nin`, `$exists`, `$and` and `$or`. Not to be combined with `id`.
             * @example {
             *       "category": {
             *         "$eq": "digestive system"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * New dense vector, with as many numbers as the index has dimensions. The stored one is kept when
             * omitted. For updates by `id`.
             * @example [
             *       0.14,
             *       -0.02,
             *       0.29
             *     ]
             */
            values?: number[];
            /**
             * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
             * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
             */
            sparseValues?: components["schemas"]["SparseValues"];
            /**
             * Metadata fields to add or overwrite. Fields that are not named here keep their value, so a field
             * cannot be removed this way. The merged metadata stays flat, without nulls, and within 40 KB a
             * record.
             * @example {
             *       "category": "immune system"
             *     }
             */
            setMetadata?: Record<string, unknown>;
            /**
             * Namespace in which to update. The default namespace is used when omitted.
             * @example example-namespace
             */
            namespace?: string;
            /**
             * Set to `true` to count the records that `filter` matches without changing any of them. Default
             * `false`. Made for updates by `filter`; do not rely on it together with `id`.
             * @default false
             * @example true
             */
            dryRun?: boolean;
        };
        /** Result of an update. The object is empty when the update was by `id`. */
        UpdateResponse: {
            /**
             * Number of records that the `filter` of the request selected. Absent when the request had no
             * `filter`.
             * Format: int32
             * @example 3500
             */
            matchedRecords?: number;
        };
        /**
         * Body of a delete within one namespace. Choose the records in exactly one way: by `ids`, by
         * `filter`, or all of them with `deleteAll`.
         */
        DeleteRequest: {
            /**
             * IDs of the records to delete, 1 to 1,000 a request. An ID that does not exist is passed over
             * without an error.
             * @example [
             *       "rec1",
             *       "rec2"
             *     ]
             */
            ids?: string[];
            /**
             * Metadata filter; every record of the namespace that matches it is deleted. Operators are `$eq`,
             * `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`, `$exists`, `$and` and `$or`. Cannot be
             * combined with `ids` or `deleteAll`.
             * @example {
             *       "category": {
             *         "$eq": "digestive system"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * Set to `true` to delete every record of the namespace, which cannot be undone. Default `false`.
             * Cannot be combined with `ids` or `filter`.
             * @default false
             */
            deleteAll?: boolean;
            /**
             * Namespace to delete from. The default namespace is used when omitted.
             * @example example-namespace
             */
            namespace?: string;
        };
        /**
         * Empty object, returned when a delete of records or of a namespace is accepted. Deleted records
         * may still turn up in queries for a moment.
         */
        DeleteResponse: Record<string, unknown>;
        /**
         * Body of a similarity query in one namespace. Give the query as a `vector`, as the `id` of a
         * stored record, or as a `sparseVector` alone on a sparse index; `vector` and `id` exclude each
         * other. A `sparseVector` beside a `vector` makes a hybrid query, for which the metric of the
         * index must be `dotproduct`. The result is limited to 4 MB.
         */
        QueryRequest: {
            /**
             * Namespace to query. The default namespace is used when omitted.
             * @example example-namespace
             */
            namespace?: string;
            /**
             * Dense query vector, with exactly as many numbers as the index has dimensions (20,000 at most).
             * Cannot be sent together with `id`.
             * @example [
             *       0.12,
             *       -0.07,
             *       0.31
             *     ]
             */
            vector?: number[];
            /**
             * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
             * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
             */
            sparseVector?: components["schemas"]["SparseValues"];
            /**
             * ID of a stored record whose vector serves as the query, up to 512 characters. Cannot be sent
             * together with `vector`.
             * @example rec1
             */
            id?: string;
            /**
             * Number of matches to return, 1 to 10,000. Fewer come back when the namespace holds fewer
             * matching records. The result as a whole is limited to 4 MB, so a high value calls for leaving
             * out values and metadata.
             * Format: int64
             * @example 2
             */
            topK: number;
            /**
             * Metadata filter; only records that match it are considered. It is an object of fields and
             * conditions with the operators `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin` and
             * `$exists`, joined with `$and` and `$or`. All records are considered when omitted.
             * @example {
             *       "category": {
             *         "$in": [
             *           "digestive system",
             *           "immune system"
             *         ]
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * Whether each match carries its vector, dense and sparse. Default `false`. On an on-demand index
             * the vectors are read from object storage, so asking for them with a high `topK` makes the query
             * slower and soon reaches the 4 MB limit.
             * @default false
             */
            includeValues?: boolean;
            /**
             * Whether each match carries its metadata. Default `false`.
             * @default false
             * @example true
             */
            includeMetadata?: boolean;
            /**
             * How much of a dense index with dedicated read nodes is scanned for candidates, 0.5 to 4. Default
             * 4, which finds the best matches; lower it step by step to trade a little accuracy for lower
             * latency. Meant for dense indexes with dedicated read nodes only, and of effect only where they
             * use an IVF index.
             * Format: float
             * @example 2
             */
            scanFactor?: number;
            /**
             * How many candidates from the scan are ranked again by exact distance, from `topK` to 100,000. A
             * higher number improves recall, a lower one reduces latency; when omitted the service picks a
             * balance. Meant for dense indexes with dedicated read nodes only.
             * Format: int64
             * @example 1000
             */
            maxCandidates?: number;
            /**
             * Former way to send up to 10 query vectors in one request; each may override the settings of the
             * request. Deprecated: send one request for each `vector` or `id`.
             * @deprecated
             */
            queries?: components["schemas"]["QueryVector"][];
        };
        /** Matches of a query, from the most to the least similar. */
        QueryResponse: {
            /**
             * Records found, most similar first, `topK` at most. Empty when nothing matches or the namespace
             * does not exist.
             */
            matches?: components["schemas"]["ScoredVector"][];
            /**
             * Namespace that was queried. Empty or `__default__` for the default namespace.
             * @example example-namespace
             */
            namespace?: string;
            /** What an operation consumed, in the units of billing. */
            usage?: components["schemas"]["Usage"];
            /**
             * One result for each entry of `queries`, in the order of the request. Deprecated, as `queries`
             * is; read `matches` instead.
             * @deprecated
             */
            results?: components["schemas"]["SingleQueryResults"][];
        };
        /**
         * One match of a query. Vector and metadata are present only when the query asks for them with
         * `includeValues` and `includeMetadata`.
         */
        ScoredVector: {
            /**
             * ID of the record, 1 to 512 characters.
             * @example rec2
             */
            id: string;
            /**
             * Similarity to the query, by the metric of the index. Higher is more similar for `cosine` and
             * `dotproduct`; for `euclidean` it is a distance, so lower is closer.
             * Format: float
             * @example 0.87
             */
            score?: number;
            /**
             * Dense vector of the record. Present or filled only with `includeValues` set to `true`.
             * @example [
             *       0.09,
             *       -0.11,
             *       0.28
             *     ]
             */
            values?: number[];
            /**
             * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
             * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
             */
            sparseValues?: components["schemas"]["SparseValues"];
            /**
             * Metadata of the record. Present only with `includeMetadata` set to `true`.
             * @example {
             *       "chunk_text": "Hand washing stops many infections before they start.",
             *       "category": "immune system"
             *     }
             */
            metadata?: Record<string, unknown>;
        };
        /**
         * One query in the deprecated `queries` list. Use the fields of the query request itself instead.
         * @deprecated
         */
        QueryVector: {
            /**
             * Dense query vector, with as many numbers as the index has dimensions.
             * @example [
             *       0.12,
             *       -0.07,
             *       0.31
             *     ]
             */
            values: number[];
            /**
             * A sparse vector, written as two parallel lists: `indices` holds the positions that are not zero
             * and `values` the weight at each of them. Both lists have the same length, 1 to 1,000 entries.
             */
            sparseValues?: components["schemas"]["SparseValues"];
            /**
             * Number of matches for this query, 1 to 10,000. The `topK` of the request applies when omitted.
             * Format: int64
             * @example 2
             */
            topK?: number;
            /**
             * Namespace for this query. The `namespace` of the request applies when omitted.
             * @example example-namespace
             */
            namespace?: string;
            /**
             * Metadata filter for this query, used in place of the `filter` of the request, which applies when
             * omitted.
             * @example {
             *       "category": {
             *         "$eq": "immune system"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
        };
        /** Result of one entry of the deprecated `queries` list. */
        SingleQueryResults: {
            /** Records found by this query, most similar first. */
            matches?: components["schemas"]["ScoredVector"][];
            /**
             * Namespace that this query searched.
             * @example example-namespace
             */
            namespace?: string;
        };
        /**
         * Body of a search in one namespace: the query, the fields to return, and an optional second
         * ranking of the hits by a reranking model.
         */
        SearchRecordsRequest: {
            /**
             * What to search for and how many hits to return. Give the query in one way: as text in `inputs`
             * (indexes with integrated embedding only), as a `vector`, or as the `id` of a stored record. On a
             * sparse index with integrated embedding `matchTerms` can narrow the hits further.
             */
            query: {
                /**
                 * Query text that the embedding model of the index turns into a vector, as `{"text": "..."}`. Only
                 * for an index with integrated embedding.
                 */
                inputs?: components["schemas"]["EmbedInputs"];
                /**
                 * Query vector of a search: `values` for a dense one, `sparseIndices` with `sparseValues` for a
                 * sparse one. It must fit the vector type of the index.
                 */
                vector?: components["schemas"]["SearchRecordsVector"];
                /**
                 * ID of a stored record whose vector serves as the query, up to 512 characters.
                 * @example rec1
                 */
                id?: string;
                /**
                 * Number of hits to find, 1 to 10,000. With `rerank` it is the number of hits that the model ranks
                 * again.
                 * Format: int32
                 * @example 2
                 */
                topK: number;
                /**
                 * Metadata filter; only records that match it are considered. Operators are `$eq`, `$ne`, `$gt`,
                 * `$gte`, `$lt`, `$lte`, `$in`, `$nin`, `$exists`, `$and` and `$or`. All records are considered
                 * when omitted.
                 * @example {
                 *       "category": {
                 *         "$eq": "immune system"
                 *       }
                 *     }
                 */
                filter?: Record<string, unknown>;
                /**
                 * Words that every hit must contain in its text field, the one named in the index's `fieldMap`.
                 * Terms and text are lower-cased and split into single words first, and their order is ignored:
                 * the terms `["hand", "Washing stops"]` require `hand`, `washing` and `stops`. Only for a sparse
                 * index with integrated embedding by `pinecone-sparse-english-v0`.
                 */
                matchTerms?: components["schemas"]["SearchMatchTerms"];
            };
            /**
             * Names of the record fields to return with each hit, 100 at most. All fields are returned when
             * omitted.
             * @example [
             *       "chunk_text",
             *       "category"
             *     ]
             */
            fields?: string[];
            /**
             * Second ranking of the hits by a hosted model, which reads their text against the query. The hits
             * keep their first order when omitted.
             */
            rerank?: {
                /**
                 * Name of the hosted reranking model, such as `bge-reranker-v2-m3`.
                 * @example bge-reranker-v2-m3
                 */
                model: string;
                /**
                 * Names of the record fields whose text the model reads. How many fields are allowed depends on
                 * the model; `bge-reranker-v2-m3` takes one. The contract requires the list, although the
                 * service's own default is `["text"]`.
                 * @example [
                 *       "chunk_text"
                 *     ]
                 */
                rankFields: string[];
                /**
                 * Number of hits to return once they are ranked again, best first. Defaults to `topK`.
                 * Format: int32
                 * @example 2
                 */
                topN?: number;
                /**
                 * Text to rank the hits against, in place of the text in `inputs`, which is used when omitted.
                 * Needed for a search by `vector` or `id`, as there is no text to fall back on.
                 * @example Disease prevention
                 */
                query?: string;
                /**
                 * Settings of the chosen model, as key-value pairs. For `bge-reranker-v2-m3`, `truncate` decides
                 * what happens to text that is too long: `END` cuts it off, `NONE` makes the request fail.
                 * @example {
                 *       "truncate": "END"
                 *     }
                 */
                parameters?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * Query text that the embedding model of the index turns into a vector, as `{"text": "..."}`. Only
         * for an index with integrated embedding.
         * @example {
         *       "text": "Disease prevention"
         *     }
         */
        EmbedInputs: Record<string, unknown>;
        /**
         * Query vector of a search: `values` for a dense one, `sparseIndices` with `sparseValues` for a
         * sparse one. It must fit the vector type of the index.
         */
        SearchRecordsVector: {
            /** Dense vector as a list of numbers, exactly as many as the index has dimensions (20,000 at most). */
            values?: components["schemas"]["VectorValues"];
            /**
             * Positions of the non-zero weights of a sparse query, each 0 or more; as many as there are
             * `sparseValues`.
             * @example [
             *       822,
             *       1403,
             *       90221
             *     ]
             */
            sparseIndices?: number[];
            /**
             * Weights of the positions in `sparseIndices`, in the same order.
             * @example [
             *       0.41,
             *       1.27,
             *       0.08
             *     ]
             */
            sparseValues?: number[];
        };
        /**
         * Dense vector as a list of numbers, exactly as many as the index has dimensions (20,000 at most).
         * @example [
         *       0.12,
         *       -0.07,
         *       0.31
         *     ]
         */
        VectorValues: number[];
        /**
         * Words that every hit must contain in its text field, the one named in the index's `fieldMap`.
         * Terms and text are lower-cased and split into single words first, and their order is ignored:
         * the terms `["hand", "Washing stops"]` require `hand`, `washing` and `stops`. Only for a sparse
         * index with integrated embedding by `pinecone-sparse-english-v0`.
         */
        SearchMatchTerms: {
            /**
             * Words or phrases to require. A phrase is split into its words, each of which counts as a term.
             * @example [
             *       "hand",
             *       "infections"
             *     ]
             */
            terms?: string[];
            /**
             * How many of the terms a hit must contain. The only strategy is `all`: every one of them.
             * @example all
             */
            strategy?: "all" | (string & {});
        };
        /** Hits of a search and what the search consumed. */
        SearchRecordsResponse: {
            /** Holds the hits of the search. */
            result: {
                /**
                 * Records found, best first, at most `topK` of them, or `topN` with `rerank`. Empty when nothing
                 * matches.
                 */
                hits: components["schemas"]["Hit"][];
            };
            /** What a search consumed, in the units of billing. */
            usage: components["schemas"]["SearchUsage"];
        };
        /** One record found by a search. */
        Hit: {
            /**
             * ID of the record.
             * @example rec2
             */
            _id: string;
            /**
             * Similarity to the query by the metric of the index, or, with `rerank`, the relevance that the
             * reranking model gave. Compare scores only within one response.
             * Format: float
             * @example 0.87
             */
            _score: number;
            /**
             * Fields of the record, the text field included: those that `fields` of the request names, or all
             * of them.
             * @example {
             *       "chunk_text": "Hand washing stops many infections before they start.",
             *       "category": "immune system"
             *     }
             */
            fields: Record<string, unknown>;
        };
        /** What a search consumed, in the units of billing. */
        SearchUsage: {
            /**
             * Read units that the search took.
             * Format: int32
             * @example 6
             */
            readUnits: number;
            /**
             * Tokens that the embedding model read to embed the query text. Absent when nothing was embedded.
             * Format: int32
             * @example 4
             */
            embedTotalTokens?: number;
            /**
             * Rerank units that the second ranking took. Absent when the request had no `rerank`.
             * Format: int32
             * @example 1
             */
            rerankUnits?: number;
        };
        /** Records fetched by ID, keyed by their IDs. */
        FetchResponse: {
            /**
             * Map from record ID to record, with its vector and metadata. An ID that the namespace does not
             * hold is missing from the map; that is no error.
             */
            vectors?: {
                [key: string]: components["schemas"]["Vector"];
            };
            /**
             * Namespace that was read. Empty or `__default__` for the default namespace.
             * @example example-namespace
             */
            namespace?: string;
            /** What an operation consumed, in the units of billing. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Body of a fetch by metadata filter in one namespace. Matches come in pages; there is no
         * similarity ranking.
         */
        FetchByMetadataRequest: {
            /**
             * Namespace to read. The default namespace is used when omitted.
             * @example example-namespace
             */
            namespace?: string;
            /**
             * Metadata filter that selects the records to return. Operators are `$eq`, `$ne`, `$gt`, `$gte`,
             * `$lt`, `$lte`, `$in`, `$nin`, `$exists`, `$and` and `$or`.
             * @example {
             *       "category": {
             *         "$eq": "digestive system"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * Number of records a page holds at most, 1 or more. Default 100.
             * Format: int64
             * @default 100
             * @example 10
             */
            limit?: number;
            /**
             * Value of `pagination.next` from the page before, sent with the same `namespace` and `filter`.
             * The first page is returned when omitted.
             * @example eyJza2lwIjoxMDB9
             */
            paginationToken?: string;
        };
        /** One page of the records that match a metadata filter. */
        FetchByMetadataResponse: {
            /** Map from record ID to record, with its vector and metadata, for the matches on this page. */
            vectors?: {
                [key: string]: components["schemas"]["Vector"];
            };
            /**
             * Namespace that was read. Default is the empty string, which stands for the default namespace.
             * @default
             * @example example-namespace
             */
            namespace?: string;
            /** Where the next page of a list starts. Absent from the last page. */
            pagination?: components["schemas"]["Pagination"];
            /** What an operation consumed, in the units of billing. */
            usage?: components["schemas"]["Usage"];
        };
        /** One page of record IDs of a namespace, in byte order of the IDs. */
        ListResponse: {
            /** IDs on this page, one object each. Values and metadata are not included; fetch them by ID. */
            vectors?: components["schemas"]["ListItem"][];
            /**
             * Namespace that was listed. Empty or `__default__` for the default namespace.
             * @example example-namespace
             */
            namespace?: string;
            /** Where the next page of a list starts. Absent from the last page. */
            pagination?: components["schemas"]["Pagination"];
            /** What an operation consumed, in the units of billing. */
            usage?: components["schemas"]["Usage"];
        };
        /** One entry in a list of record IDs. */
        ListItem: {
            /**
             * ID of the record.
             * @example rec1
             */
            id?: string;
        };
        /** Where the next page of a list starts. Absent from the last page. */
        Pagination: {
            /**
             * Opaque token to send as `paginationToken` for the next page. When it is absent or empty there
             * are no more pages.
             * @example eyJza2lwIjoxMDB9
             */
            next?: string;
        };
        /** What an operation consumed, in the units of billing. */
        Usage: {
            /**
             * Read units that the operation took.
             * Format: int64
             * @example 6
             */
            readUnits?: number;
        };
        /** Body of a request for index statistics. Send an empty object for the whole index. */
        DescribeIndexStatsRequest: {
            /**
             * Metadata filter; the count of each namespace then covers only records that match it. Works on
             * pod-based indexes only: serverless indexes do not support it. All records are counted when
             * omitted.
             * @example {
             *       "category": {
             *         "$eq": "digestive system"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
        };
        /**
         * Statistics of an index: its vector settings, the record count of each namespace and in total,
         * and how full it is. Counts lag a little behind writes.
         */
        IndexDescription: {
            /**
             * Map from namespace name to its summary. With a `filter` in the request the counts cover only
             * matching records. The default namespace is listed under the empty string or `__default__`;
             * accept both.
             */
            namespaces?: {
                [key: string]: components["schemas"]["NamespaceSummary"];
            };
            /**
             * Number of records in the whole index, with or without a `filter` in the request.
             * Format: int64
             * @example 23500
             */
            totalVectorCount?: number;
            /**
             * Number of dimensions of the dense vectors. Absent for an index of type `sparse`.
             * Format: int64
             * @example 1536
             */
            dimension?: number;
            /**
             * Metric that scores similarity: `cosine`, `dotproduct` or `euclidean`.
             * @example cosine
             */
            metric?: string;
            /**
             * Type of the vectors that the index holds, `dense` or `sparse`.
             * @example dense
             */
            vectorType?: string;
            /**
             * How full the index is, as a fraction from 0 (empty) to 1 (full) in steps of 0.1, whatever the
             * `filter` of the request. It says something about pod-based indexes only, as serverless ones grow
             * by themselves, and can be off while pods are being resized.
             * Format: float
             * @example 0
             */
            indexFullness?: number;
            /**
             * Fraction of memory in use, 0 to 1, on an index with dedicated read nodes. Near 1 the index needs
             * more shards. Zero or absent for other indexes.
             * Format: float
             * @example 0.01
             */
            memoryFullness?: number;
            /**
             * Fraction of local storage in use, 0 to 1, on an index with dedicated read nodes. Near 1 the
             * index needs more shards. Zero or absent for other indexes.
             * Format: float
             * @example 0.01
             */
            storageFullness?: number;
        };
        /** Record count of one namespace within the index statistics. */
        NamespaceSummary: {
            /**
             * Number of records in the namespace. It follows writes with a delay, so it can differ from what a
             * query already sees.
             * Format: int64
             * @example 20000
             */
            vectorCount?: number;
        };
        /**
         * Body of the creation of a namespace. An upsert creates a missing namespace by itself, so this is
         * needed only to set the `schema` beforehand.
         */
        CreateNamespaceRequest: {
            /**
             * Name of the new namespace, unique within the index.
             * @example example-namespace
             */
            name: string;
            /**
             * Which metadata fields to index for filters. Every field is indexed when omitted; when given,
             * only the fields listed are, and the others are stored and returned but cannot be filtered by.
             */
            schema?: {
                /** Map from metadata field name to its settings. Fields that are missing here are not indexed. */
                fields: {
                    [key: string]: {
                        /**
                         * Whether filters can use the field. Always `true`: `false` is refused, so leave a field out
                         * instead.
                         */
                        filterable?: boolean;
                    };
                };
            };
        };
        /**
         * A namespace of a serverless index, with the number of its records and the metadata fields that
         * are indexed in it.
         */
        NamespaceDescription: {
            /**
             * Name of the namespace. The default namespace is `__default__`.
             * @example example-namespace
             */
            name?: string;
            /**
             * Number of records in the namespace. It follows writes with a delay.
             * Format: int64
             * @example 20000
             */
            recordCount?: number;
            /**
             * Metadata fields chosen for indexing when the namespace was created. Absent when none were
             * chosen, in which case every field is indexed.
             */
            schema?: {
                /** Map from metadata field name to its settings. Fields that are missing here are not indexed. */
                fields: {
                    [key: string]: {
                        /** Whether filters can use the field. Always `true`. */
                        filterable?: boolean;
                    };
                };
            };
            /** Metadata fields that are indexed in the namespace at present. */
            indexedFields?: {
                /**
                 * Names of the indexed metadata fields.
                 * @example [
                 *       "category",
                 *       "year"
                 *     ]
                 */
                fields?: string[];
            };
        };
        /** One page of the namespaces of an index, in byte order of their names. */
        ListNamespacesResponse: {
            /** Namespaces on this page. */
            namespaces?: components["schemas"]["NamespaceDescription"][];
            /** Where the next page of a list starts. Absent from the last page. */
            pagination?: components["schemas"]["Pagination"];
            /**
             * Number of namespaces over all pages; with a `prefix` in the request, of those whose name starts
             * with it.
             * Format: int32
             * @example 2
             */
            totalCount?: number;
        };
        /**
         * Body of the start of a bulk import: where the Parquet files are, how to reach them, and what to
         * do about records that fail.
         */
        StartImportRequest: {
            /**
             * Directory to import from, 1 to 1,500 characters. Each subdirectory holds the Parquet files of
             * the namespace it is named after. The scheme is `s3://` for Amazon S3, `gs://` for Google Cloud
             * Storage, and `https://ACCOUNT.blob.core.windows.net/` for Azure Blob Storage.
             * @example s3://docs-example-bucket/imports/2025-05/
             */
            uri: string;
            /**
             * ID of the storage integration that grants access to a private bucket, up to 1,000 characters.
             * Leave it out for a public one.
             * @example a12b3d4c-47d2-492c-a97a-dd98c8dbefde
             */
            integrationId?: string;
            /** What a bulk import does about records that it cannot import. */
            errorMode?: components["schemas"]["ImportErrorMode"];
        };
        /** What a bulk import does about records that it cannot import. */
        ImportErrorMode: {
            /**
             * Reaction to a record that fails: `abort` ends the import as failed, `continue` skips the record
             * and goes on. The contract names no default, so set it wherever it matters.
             * @example continue
             */
            onError?: "abort" | "continue" | (string & {});
        };
        /** The import that was started. It runs in the background; poll it by `id`. */
        StartImportResponse: {
            /**
             * ID of the import, for describing or cancelling it.
             * @example 101
             */
            id?: string;
        };
        /** A bulk import, its state and its progress. */
        ImportModel: {
            /**
             * ID of the import, 1 to 1,000 characters.
             * @example 101
             */
            id?: string;
            /**
             * Directory in object storage that the import reads, as given at its start.
             * @example s3://docs-example-bucket/imports/2025-05/
             */
            uri?: string;
            /**
             * State of the import. The last three are final.
             * - `Pending`: accepted and waiting to run.
             * - `InProgress`: reading files and writing records.
             * - `Completed`: done.
             * - `Failed`: ended early; `error` says why.
             * - `Cancelled`: stopped on request.
             * @example InProgress
             */
            status?: "Pending" | "InProgress" | "Failed" | "Completed" | "Cancelled" | (string & {});
            /**
             * Progress in percent, 0 to 100.
             * Format: float
             * @example 42.5
             */
            percentComplete?: number;
            /**
             * Number of records written so far.
             * Format: int64
             * @example 8500
             */
            recordsImported?: number;
            /** When the import was started, as an RFC 3339 date-time in UTC. */
            createdAt?: Date;
            /**
             * When the import reached a final state, as an RFC 3339 date-time in UTC. Absent while it is
             * pending or running.
             */
            finishedAt?: Date;
            /** Why the import failed. Present only when `status` is `Failed`. */
            error?: string;
        };
        /** One page of the recent and running imports of an index. */
        ListImportsResponse: {
            /** Imports on this page, 100 at most. */
            data?: components["schemas"]["ImportModel"][];
            /** Where the next page of a list starts. Absent from the last page. */
            pagination?: components["schemas"]["Pagination"];
        };
        /**
         * Empty object, returned when a cancellation is accepted. It says nothing about the state of the
         * import, which may have finished before; describe it to see.
         */
        CancelImportResponse: Record<string, unknown>;
        /** Error that the data plane returns, in the shape of a gRPC status. */
        rpcStatus: {
            /**
             * gRPC status code, not the HTTP status. Common ones are 3 (invalid argument), 5 (not found), 6
             * (already exists), 7 (permission denied), 8 (resource exhausted), 13 (internal), 14 (unavailable)
             * and 16 (unauthenticated).
             * Format: int32
             * @example 5
             */
            code?: number;
            /**
             * Explanation of the error for a person to read. Do not parse it.
             * @example Namespace not found
             */
            message?: string;
            /**
             * Further typed information on the error. Usually empty.
             * @example []
             */
            details?: components["schemas"]["protobufAny"][];
        };
        /** A typed detail of an error, in the JSON form of a protobuf `Any`. */
        protobufAny: {
            /**
             * URL that names the type of the serialised message.
             * @example type.googleapis.com/google.rpc.ErrorInfo
             */
            typeUrl?: string;
            /**
             * The serialised protobuf message, in base64.
             * Format: byte
             * @example Cg==
             */
            value?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    upsert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records to write and the namespace to write them to. Dense values must have exactly the
         * dimension of the index; the short vectors of the examples stand for full ones. Metadata is flat
         * and without nulls, at most 40 KB a record.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertRequest"];
            };
        };
        responses: {
            /** The records are accepted; the body holds their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertResponse"];
                };
            };
        };
    };
    upsertRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The namespace to write to; created on the first write if it does not exist. Use `__default__`
                 * for the default namespace.
                 * @example example-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        /**
         * One JSON object a line (newline-delimited JSON), up to 96 lines. Each has an `_id` and the text
         * field that the `fieldMap` of the index names, such as `chunk_text`; every other field is stored
         * as metadata, so it must be flat, without nulls, and at most 40 KB a record.
         */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["UpsertRecord"][];
            };
        };
        responses: {
            /** The records are accepted for embedding and writing. The response has no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The query, the number of results wanted, and what each result contains. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** The most similar records, in falling order of score, and the read units that the query cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryResponse"];
                };
            };
        };
    };
    searchRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The namespace to search. Use `__default__` for the default namespace.
                 * @example example-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        /** The query, the record fields wanted in each hit, and how to rerank the hits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRecordsRequest"];
            };
        };
        responses: {
            /**
             * The hits, in falling order of score, and what the search cost in read units, tokens and rerank
             * units.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRecordsResponse"];
                };
            };
        };
    };
    fetch: {
        parameters: {
            query: {
                /**
                 * The IDs of the records to fetch, up to 1,000, as one `ids` parameter each. IDs with spaces are
                 * not accepted.
                 * @example [
                 *       "rec1",
                 *       "rec2"
                 *     ]
                 */
                ids: string[];
                /**
                 * The namespace to read from. When omitted, the default namespace is used.
                 * @example example-namespace
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The records that exist, keyed by ID, and the read units that the fetch cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchResponse"];
                };
            };
        };
    };
    fetchByMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The namespace, the metadata filter and the page wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchByMetadataRequest"];
            };
        };
        responses: {
            /** One page of matching records, keyed by ID, and the token of the next page if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchByMetadataResponse"];
                };
            };
        };
    };
    listVectors: {
        parameters: {
            query?: {
                /**
                 * The namespace whose IDs are listed. When omitted, the default namespace is used.
                 * @example example-namespace
                 */
                namespace?: string;
                /**
                 * Lists only the IDs that begin with this text, case included. When omitted, all IDs of the
                 * namespace are listed.
                 * @example rec
                 */
                prefix?: string;
                /**
                 * The largest number of IDs on a page. Defaults to 100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * The `pagination.next` of the page before. When omitted, the listing starts at the beginning.
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
            /** One page of record IDs, and the token of the next page if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResponse"];
                };
            };
        };
    };
    update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The `id` of one record, or a `filter` that selects records, and the parts to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /**
             * The update is accepted, or there was nothing to update. After a filter, the body holds the
             * number of records that matched.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
        };
    };
    deleteVectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The namespace, and exactly one of `ids`, `filter` and `deleteAll`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteRequest"];
            };
        };
        responses: {
            /** The deletion is accepted. The body is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteResponse"];
                };
            };
        };
    };
    describeIndexStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty object, or, on pod-based indexes only, a metadata filter that limits the counts of the
         * namespaces.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeIndexStatsRequest"];
            };
        };
        responses: {
            /** The statistics of the index at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexDescription"];
                };
            };
        };
    };
    listNamespaces: {
        parameters: {
            query?: {
                /**
                 * Lists only the namespaces whose names begin with this text. When omitted, all are listed.
                 * @example example-
                 */
                prefix?: string;
                /**
                 * The largest number of namespaces on a page. Defaults to 100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * The `pagination.next` of the page before. When omitted, the listing starts with the first
                 * namespace.
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
            /** One page of namespaces, and the token of the next page if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNamespacesResponse"];
                };
            };
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The name of the namespace and, optionally, the metadata fields to index. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNamespaceRequest"];
            };
        };
        responses: {
            /** The new, empty namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceDescription"];
                };
            };
        };
    };
    describeNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The name of the namespace. Use `__default__` for the default namespace.
                 * @example example-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceDescription"];
                };
            };
        };
    };
    deleteNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The name of the namespace to delete. Use `__default__` for the default namespace.
                 * @example archive
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace is deleted. The body is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteResponse"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /**
                 * The largest number of imports on a page, from 1 to 100. Defaults to 100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * The `pagination.next` of the page before. When omitted, the first page is returned.
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
            /** One page of imports, and the token of the next page if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsResponse"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the files are, how to access them, and what to do about records that cannot be imported. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportRequest"];
            };
        };
        responses: {
            /** The import is started; the body holds its ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartImportResponse"];
                };
            };
        };
    };
    describeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ID that `startImport` returned, 1 to 1,000 characters.
                 * @example 101
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The import as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportModel"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ID of the import to cancel, as `startImport` returned it, 1 to 1,000 characters.
                 * @example 101
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The import is cancelled, or had already ended. The body is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelImportResponse"];
                };
            };
        };
    };
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
 * request at most). Beside `_id` it carries the text field named in the index's `fieldMap`, which
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
 * Query vector of a search: `values` for a dense one, `sparseIndices` with `sparseValues` for a
 * sparse one. It must fit the vector type of the index.
 */
export type SearchRecordsVector = components['schemas']['SearchRecordsVector'];

/** Dense vector as a list of numbers, exactly as many as the index has dimensions (20,000 at most). */
export type VectorValues = components['schemas']['VectorValues'];

/**
 * Words that every hit must contain in its text field, the one named in the index's `fieldMap`.
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
export type UpsertRequestBody = operations['upsert']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/upsert`: Upsert vectors. */
export type UpsertResponseBody = operations['upsert']['responses'][200]['content']['application/json'];

/** Request body of `POST /records/namespaces/{namespace}/upsert`: Upsert text records. */
export type UpsertRecordsRequestBody = operations['upsertRecords']['requestBody']['content']['application/x-ndjson'];

/** Request body of `POST /query`: Search with a vector. */
export type QueryRequestBody = operations['query']['requestBody']['content']['application/json'];

/** Response body of `POST /query`: Search with a vector. */
export type QueryResponseBody = operations['query']['responses'][200]['content']['application/json'];

/** Request body of `POST /records/namespaces/{namespace}/search`: Search with text. */
export type SearchRecordsRequestBody = operations['searchRecords']['requestBody']['content']['application/json'];

/** Response body of `POST /records/namespaces/{namespace}/search`: Search with text. */
export type SearchRecordsResponseBody = operations['searchRecords']['responses'][200]['content']['application/json'];

/** Response body of `GET /vectors/fetch`: Fetch vectors by ID. */
export type FetchResponseBody = operations['fetch']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/fetch_by_metadata`: Fetch vectors by metadata. */
export type FetchByMetadataRequestBody = operations['fetchByMetadata']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/fetch_by_metadata`: Fetch vectors by metadata. */
export type FetchByMetadataResponseBody = operations['fetchByMetadata']['responses'][200]['content']['application/json'];

/** Response body of `GET /vectors/list`: List vector IDs. */
export type ListVectorsResponseBody = operations['listVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/update`: Update vectors. */
export type UpdateRequestBody = operations['update']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/update`: Update vectors. */
export type UpdateResponseBody = operations['update']['responses'][200]['content']['application/json'];

/** Request body of `POST /vectors/delete`: Delete vectors. */
export type DeleteVectorsRequestBody = operations['deleteVectors']['requestBody']['content']['application/json'];

/** Response body of `POST /vectors/delete`: Delete vectors. */
export type DeleteVectorsResponseBody = operations['deleteVectors']['responses'][200]['content']['application/json'];

/** Request body of `POST /describe_index_stats`: Get index statistics. */
export type DescribeIndexStatsRequestBody = operations['describeIndexStats']['requestBody']['content']['application/json'];

/** Response body of `POST /describe_index_stats`: Get index statistics. */
export type DescribeIndexStatsResponseBody = operations['describeIndexStats']['responses'][200]['content']['application/json'];

/** Response body of `GET /namespaces`: List namespaces. */
export type ListNamespacesResponseBody = operations['listNamespaces']['responses'][200]['content']['application/json'];

/** Request body of `POST /namespaces`: Create a namespace. */
export type CreateNamespaceRequestBody = operations['createNamespace']['requestBody']['content']['application/json'];

/** Response body of `POST /namespaces`: Create a namespace. */
export type CreateNamespaceResponseBody = operations['createNamespace']['responses'][200]['content']['application/json'];

/** Response body of `GET /namespaces/{namespace}`: Describe a namespace. */
export type DescribeNamespaceResponseBody = operations['describeNamespace']['responses'][200]['content']['application/json'];

/** Response body of `DELETE /namespaces/{namespace}`: Delete a namespace. */
export type DeleteNamespaceResponseBody = operations['deleteNamespace']['responses'][200]['content']['application/json'];

/** Response body of `GET /bulk/imports`: List imports. */
export type ListImportsResponseBody = operations['listImports']['responses'][200]['content']['application/json'];

/** Request body of `POST /bulk/imports`: Start an import. */
export type StartImportRequestBody = operations['startImport']['requestBody']['content']['application/json'];

/** Response body of `POST /bulk/imports`: Start an import. */
export type StartImportResponseBody = operations['startImport']['responses'][200]['content']['application/json'];

/** Response body of `GET /bulk/imports/{id}`: Describe an import. */
export type DescribeImportResponseBody = operations['describeImport']['responses'][200]['content']['application/json'];

/** Response body of `DELETE /bulk/imports/{id}`: Cancel an import. */
export type CancelImportResponseBody = operations['cancelImport']['responses'][200]['content']['application/json'];
