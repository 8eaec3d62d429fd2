// Generated from specs/2025-10/inference_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { inference, inferenceDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { inference, inferenceDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const inferenceSupport: WireSupport = {};

/** Options of {@link createInferenceClient}. */
export type InferenceClientOptions = FixedServerOptions<'apiKey'>;

/** Typed client of the Pinecone Inference API, version 2025-10. */
export type InferenceClient = ApiClient<paths>;

/**
 * Runs the embedding and reranking models that Pinecone hosts: turns text into dense or sparse
 * vectors, orders documents by relevance to a query, and tells which models exist with their
 * limits. It needs no index; what it returns can be upserted to an index or used anywhere else.
 * All calls go to `https://api.pinecone.io` and carry a project API key in the `Api-Key` header
 * and the API version in `X-Pinecone-Api-Version`.
 */
export function createInferenceClient(options: InferenceClientOptions): InferenceClient {
  return createApiClient<paths>(inference, options, inferenceSupport);
}

/** A batch of inputs to embed with one model. */
export type EmbedRequest = components['schemas']['EmbedRequest'];

/** The embeddings of one batch, with the model that made them and the tokens used. */
export type EmbeddingsList = components['schemas']['EmbeddingsList'];

/** The vector of one input, dense or sparse; `vector_type` tells which. */
export type Embedding = components['schemas']['Embedding'];

/** A dense vector of one input. */
export type DenseEmbedding = components['schemas']['DenseEmbedding'];

/**
 * A sparse vector of one input, as pairs: `sparse_values[i]` is the weight at position
 * `sparse_indices[i]`; all other positions are zero.
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
 * A document to rank: an object with any fields. Only the fields named in `rank_fields` (`text` by
 * default) count for the score; others, such as an id, are carried along.
 */
export type Document = components['schemas']['Document'];

/** The ranked documents, with the model that ranked them and the units used. */
export type RerankResult = components['schemas']['RerankResult'];

/**
 * One result of a reranking. `document` repeats the document as it was sent, and is absent when
 * `return_documents` is `false`.
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
export type ListModelsResponseBody = operations['list_models']['responses'][200]['content']['application/json'];

/** Response body of `GET /models/{model_name}`: Describe a hosted model. */
export type GetModelResponseBody = operations['get_model']['responses'][200]['content']['application/json'];
