// Generated from specs/2025-10/inference_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface components {
    schemas: {
        /** A batch of inputs to embed with one model. */
        EmbedRequest: {
            /**
             * Name of the embedding model to run, for example `llama-text-embed-v2` (dense) or
             * `pinecone-sparse-english-v0` (sparse). List the models with `type=embed` for all names.
             */
            model: string;
            /**
             * The inputs to embed; each gives one embedding. The model's `maxBatchSize` caps how many fit in
             * one call (96 for `llama-text-embed-v2`), and its `maxSequenceLength` caps the tokens of each.
             */
            inputs: {
                /**
                 * Text to embed. What happens when it has more tokens than the model takes is set by the
                 * `truncate` parameter.
                 */
                text?: string;
            }[];
            /**
             * Parameters of the model, by name; the model's `supportedParameters` lists which it takes, with
             * values and defaults. Typical are `input_type` (`passage` for text to store, `query` for text to
             * search with; many models require it) and `truncate` (`END` cuts text that is too long at the
             * end, `NONE` refuses it with an error).
             */
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** The embeddings of one batch, with the model that made them and the tokens used. */
        EmbeddingsList: {
            /** Name of the model that made the embeddings. */
            model: string;
            /**
             * Kind of all embeddings in `data`: `dense` (each has `values`) or `sparse` (each has
             * `sparseIndices` and `sparseValues`).
             */
            vectorType: string;
            /** The embeddings, one for each input and in the same order: `data[0]` belongs to `inputs[0]`. */
            data: components["schemas"]["Embedding"][];
            /** What the call used. */
            usage: {
                /**
                 * Number of tokens read from all inputs together.
                 * Format: int32
                 */
                totalTokens?: number;
            };
        };
        /** The vector of one input, dense or sparse; `vectorType` tells which. */
        Embedding: components["schemas"]["DenseEmbedding"] | components["schemas"]["SparseEmbedding"];
        /** A dense vector of one input. */
        DenseEmbedding: {
            /**
             * The vector, as floats. Its length is the model's `defaultDimension`, or the `dimension`
             * parameter where the request gave one.
             */
            values: number[];
            /** @enum {string} */
            vectorType: "dense";
        };
        /**
         * A sparse vector of one input, as pairs: `sparseValues[i]` is the weight at position
         * `sparseIndices[i]`; all other positions are zero.
         */
        SparseEmbedding: {
            /**
             * Positions of the non-zero values, each an unsigned 32-bit integer (0 to 4,294,967,295). Same
             * length as `sparseValues`.
             */
            sparseIndices: number[];
            /** Weights at the positions in `sparseIndices`, in the same order. */
            sparseValues: number[];
            /**
             * The normalized tokens that the positions stand for. Present only for models that can return
             * tokens, when the request set the parameter `return_tokens` to `true`.
             */
            sparseTokens?: string[];
            /** @enum {string} */
            vectorType: "sparse";
        };
        /**
         * Kind of an embedding: `dense` (a float for each dimension) or `sparse` (weights at a few
         * positions only).
         */
        VectorType: string;
        /** A query and the documents to order by relevance to it. */
        RerankRequest: {
            /**
             * Name of the reranking model to run, for example `bge-reranker-v2-m3`. List the models with
             * `type=rerank` for all names.
             */
            model: string;
            /** Text that the documents are compared with. */
            query: string;
            /**
             * The documents to rank. The model's `maxBatchSize` caps how many fit in one call (100 for
             * `bge-reranker-v2-m3`).
             */
            documents: components["schemas"]["Document"][];
            /**
             * Names of the document fields that the model reads; give them in each document. Defaults to
             * `["text"]`. How many may be named depends on the model.
             * @default [
             *       "text"
             *     ]
             */
            rankFields?: string[];
            /**
             * How many of the best documents to return. When omitted, all documents come back, ordered by
             * score.
             */
            topN?: number;
            /**
             * Whether each result repeats its document. Defaults to `true`; with `false` a result has only
             * `index` and `score`, which keeps the response small.
             * @default true
             */
            returnDocuments?: boolean;
            /**
             * Parameters of the model, by name; the model's `supportedParameters` lists which it takes, with
             * values and defaults. An example is `truncate`: `END` cuts text that is too long, `NONE` refuses
             * it with an error.
             */
            parameters?: {
                [key: string]: unknown;
            };
        };
        /**
         * A document to rank: an object with any fields. Only the fields named in `rankFields` (`text` by
         * default) count for the score; others, such as an id, are carried along.
         */
        Document: {
            [key: string]: unknown;
        };
        /** The ranked documents, with the model that ranked them and the units used. */
        RerankResult: {
            /** Name of the model that ranked the documents. */
            model: string;
            /** The results, highest score first; at most `topN` of them. */
            data: components["schemas"]["RankedDocument"][];
            /** What the call used. */
            usage: {
                /**
                 * Number of rerank units that the call used.
                 * Format: int32
                 */
                rerankUnits?: number;
            };
        };
        /**
         * One result of a reranking. `document` repeats the document as it was sent, and is absent when
         * `returnDocuments` is `false`.
         */
        RankedDocument: {
            /** Position of the document in `documents` of the request, from 0. */
            index: number;
            /** Relevance to the query, from 0 to 1: the closer to 1, the more relevant. */
            score: number;
            /**
             * A document to rank: an object with any fields. Only the fields named in `rankFields` (`text` by
             * default) count for the score; others, such as an id, are carried along.
             */
            document?: components["schemas"]["Document"];
        };
        /** The hosted models that match a listing. */
        ModelInfoList: {
            /** The models, complete and in one page. */
            models?: components["schemas"]["ModelInfo"][];
        };
        /** A hosted model, with what it does, its limits and its parameters. */
        ModelInfo: {
            /** Name of the model, as embed and rerank calls and indexes take it. */
            model: string;
            /** A sentence on what the model is good for. */
            shortDescription: string;
            /**
             * What the model does: `embed` (turns inputs into vectors) or `rerank` (orders documents for a
             * query).
             */
            type: string;
            /** Kind of vectors that an embedding model makes: `dense` or `sparse`. Absent for reranking models. */
            vectorType?: string;
            /** Kind of input that the model reads, such as `text`. */
            modality?: string;
            /** Name of the company or group that made the model. */
            providerName?: string;
            /**
             * Length of the vectors when a request asks for no other, 1 to 20,000. Only dense embedding models
             * have one.
             * Format: int32
             */
            defaultDimension?: number;
            /**
             * Vector lengths that a request may ask for, each 1 to 20,000. Only dense embedding models have
             * them.
             */
            supportedDimensions?: number[];
            /**
             * The similarity metrics that suit the vectors of an embedding model; choose one of them for the
             * index.
             */
            supportedMetrics?: components["schemas"]["ModelInfoSupportedMetrics"];
            /**
             * Largest number of tokens in one sequence: an input for an embedding model, a query together with
             * a document for a reranking model.
             * Format: int32
             */
            maxSequenceLength?: number;
            /**
             * Largest number of sequences in one call: inputs for an embedding model, documents for a
             * reranking model.
             * Format: int32
             */
            maxBatchSize?: number;
            /** The names that `parameters` of a request may use with this model, and their values. */
            supportedParameters: components["schemas"]["ModelInfoSupportedParameter"][];
        };
        /**
         * The similarity metrics that suit the vectors of an embedding model; choose one of them for the
         * index.
         */
        ModelInfoSupportedMetrics: components["schemas"]["ModelInfoMetric"][];
        /**
         * A similarity metric for comparing vectors:
         *
         * - `cosine`: the angle between the vectors, whatever their length.
         * - `euclidean`: the distance between their end points.
         * - `dotproduct`: the sum of products; the metric of sparse vectors.
         */
        ModelInfoMetric: "cosine" | "euclidean" | "dotproduct" | (string & {});
        /** A parameter that a model takes, with the values that are valid for it. */
        ModelInfoSupportedParameter: {
            /** Name of the parameter, used as a key in `parameters` of a request, such as `input_type`. */
            parameter: string;
            /**
             * How the valid values are given:
             *
             * - `one_of`: a value from `allowedValues`; used for strings and integers.
             * - `numeric_range`: a number from `min` to `max`, both included.
             * - `any`: each value of the type in `valueType`.
             */
            type: string;
            /** Type of the value: `string`, `integer`, `float` or `boolean`. */
            valueType: string;
            /** Whether a request must give the parameter: `true` if so, `false` if it may be omitted. */
            required: boolean;
            /** The valid values, when `type` is `one_of`. */
            allowedValues?: (string | number)[];
            /** The smallest valid value, when `type` is `numeric_range`. */
            min?: number;
            /** The largest valid value, when `type` is `numeric_range`. */
            max?: number;
            /** The value that counts when a request omits an optional parameter. Absent for required ones. */
            default?: string | number | boolean;
        };
        /** The body of each failed call. */
        ErrorResponse: {
            /** HTTP status code of the response, repeated in the body. */
            status: number;
            /** What went wrong. */
            error: {
                /**
                 * Kind of the error, for programs to branch on:
                 *
                 * - `OK`: no error.
                 * - `UNKNOWN`: a fault with no better name.
                 * - `INVALID_ARGUMENT`: a value in the request is not valid.
                 * - `DEADLINE_EXCEEDED`: the call took too long.
                 * - `QUOTA_EXCEEDED`: a quota of the project or plan is used up.
                 * - `NOT_FOUND`: the thing named does not exist.
                 * - `ALREADY_EXISTS`: a thing of this name exists.
                 * - `PERMISSION_DENIED`: the key has no right to do this.
                 * - `UNAUTHENTICATED`: the key is missing or not valid.
                 * - `RESOURCE_EXHAUSTED`: a rate limit or resource limit is reached.
                 * - `FAILED_PRECONDITION`: the state of the thing does not allow the call.
                 * - `ABORTED`: another call interfered.
                 * - `OUT_OF_RANGE`: a value lies outside its range.
                 * - `UNIMPLEMENTED`: the service does not offer this.
                 * - `INTERNAL`: the service itself is at fault.
                 * - `UNAVAILABLE`: the service cannot be reached for now.
                 * - `DATA_LOSS`: data is lost or damaged.
                 * - `FORBIDDEN`: the call is not allowed.
                 */
                code: "OK" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "QUOTA_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "UNAUTHENTICATED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "FORBIDDEN" | (string & {});
                /** What went wrong, in words for people. The wording can change; branch on `code` instead. */
                message: string;
                /** More about the error, as an object without a fixed shape. Often absent. */
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
    embed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The model to run, its parameters, and the texts to embed. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmbedRequest"];
            };
        };
        responses: {
            /** One embedding for each input, in the order of the inputs, with the number of tokens used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddingsList"];
                };
            };
        };
    };
    rerank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The model to run, the query, the documents to rank, and how much to return. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RerankRequest"];
            };
        };
        responses: {
            /** The best documents, highest score first, with the rerank units used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RerankResult"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * Keeps only models of one kind: `embed` for embedding models, `rerank` for reranking models. Omit
                 * it for both.
                 * @example embed
                 */
                type?: "embed" | "rerank" | (string & {});
                /**
                 * Keeps only embedding models with one kind of output: `dense` or `sparse`. It has a meaning only
                 * together with `type=embed`. Omit it for both.
                 * @example dense
                 */
                vectorType?: "dense" | "sparse" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfoList"];
                };
            };
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the model, as the list of models gives it in `model`.
                 * @example llama-text-embed-v2
                 */
                modelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The model with its limits and parameters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfo"];
                };
            };
        };
    };
}

/** A batch of inputs to embed with one model. */
export type EmbedRequest = components['schemas']['EmbedRequest'];

/** The embeddings of one batch, with the model that made them and the tokens used. */
export type EmbeddingsList = components['schemas']['EmbeddingsList'];

/** The vector of one input, dense or sparse; `vectorType` tells which. */
export type Embedding = components['schemas']['Embedding'];

/** A dense vector of one input. */
export type DenseEmbedding = components['schemas']['DenseEmbedding'];

/**
 * A sparse vector of one input, as pairs: `sparseValues[i]` is the weight at position
 * `sparseIndices[i]`; all other positions are zero.
 */
export type SparseEmbedding = components['schemas']['SparseEmbedding'];

/**
 * Kind of an embedding: `dense` (a float for each dimension) or `sparse` (weights at a few
 * positions only).
 */
export type VectorType = components['schemas']['VectorType'];

/** A query and the documents to order by relevance to it. */
export type RerankRequest = components['schemas']['RerankRequest'];

/**
 * A document to rank: an object with any fields. Only the fields named in `rankFields` (`text` by
 * default) count for the score; others, such as an id, are carried along.
 */
export type Document = components['schemas']['Document'];

/** The ranked documents, with the model that ranked them and the units used. */
export type RerankResult = components['schemas']['RerankResult'];

/**
 * One result of a reranking. `document` repeats the document as it was sent, and is absent when
 * `returnDocuments` is `false`.
 */
export type RankedDocument = components['schemas']['RankedDocument'];

/** The hosted models that match a listing. */
export type ModelInfoList = components['schemas']['ModelInfoList'];

/** A hosted model, with what it does, its limits and its parameters. */
export type ModelInfo = components['schemas']['ModelInfo'];

/**
 * The similarity metrics that suit the vectors of an embedding model; choose one of them for the
 * index.
 */
export type ModelInfoSupportedMetrics = components['schemas']['ModelInfoSupportedMetrics'];

/**
 * A similarity metric for comparing vectors:
 *
 * - `cosine`: the angle between the vectors, whatever their length.
 * - `euclidean`: the distance between their end points.
 * - `dotproduct`: the sum of products; the metric of sparse vectors.
 */
export type ModelInfoMetric = components['schemas']['ModelInfoMetric'];

/** A parameter that a model takes, with the values that are valid for it. */
export type ModelInfoSupportedParameter = components['schemas']['ModelInfoSupportedParameter'];

/** The body of each failed call. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** Request body of `POST /embed`: Embed a batch of inputs. */
export type EmbedRequestBody = NonNullable<operations['embed']['requestBody']>['content']['application/json'];

/** Response body of `POST /embed`: Embed a batch of inputs. */
export type EmbedResponseBody = operations['embed']['responses'][200]['content']['application/json'];

/** Request body of `POST /rerank`: Rerank documents by relevance. */
export type RerankRequestBody = NonNullable<operations['rerank']['requestBody']>['content']['application/json'];

/** Response body of `POST /rerank`: Rerank documents by relevance. */
export type RerankResponseBody = operations['rerank']['responses'][200]['content']['application/json'];

/** Response body of `GET /models`: List hosted models. */
export type ListModelsResponseBody = operations['listModels']['responses'][200]['content']['application/json'];

/** Response body of `GET /models/{model_name}`: Describe a hosted model. */
export type GetModelResponseBody = operations['getModel']['responses'][200]['content']['application/json'];
