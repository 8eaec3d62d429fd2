import { shortestFloat32 } from '../engine/shortest-float32.js';
import type { OperationAnswer, OperationCall, OperationHandlers } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { ServiceError } from '../http/service-error.js';
import { validatedBody } from '../http/validated-body.js';
import { type Embedding, embedTexts } from './embed-texts.js';
import { findModel, modelCatalog } from './model-catalog.js';
import type { Parameters } from './model-parameters.js';
import { requiredModel } from './required-model.js';
import { type RankedFields, rerankDocuments } from './rerank-documents.js';
import { STAND_IN } from './stand-in.js';

/** Handlers of the inference API. Its models are local stand-ins, which a header of each answer says. */
export const inferenceHandlers: OperationHandlers = {
  'POST /embed': embed,
  'POST /rerank': rerank,
  'GET /models': listModels,
  'GET /models/{model_name}': describeModel,
};

interface EmbedRequest {
  readonly model: string;
  readonly inputs: readonly { readonly text?: string }[];
  readonly parameters?: Parameters;
}

function embed(call: OperationCall): OperationAnswer {
  const { inputs, parameters = {}, ...request } = validatedBody<EmbedRequest>(call);
  const model = requiredModel(request.model, 'embed');
  if (inputs.length === 0) throw invalidArgument('The request has no inputs. Send one at least.');
  if (inputs.length > model.max_batch_size) {
    throw invalidArgument(
      `The request has ${inputs.length} inputs; ${model.model} takes ${model.max_batch_size} at most. Split the batch.`,
    );
  }
  const texts = inputs.map(({ text }) => text ?? '');
  const { embeddings, totalTokens } = embedTexts(model, texts, parameters);
  const withTokens = parameters['return_tokens'] === true;
  return {
    headers: STAND_IN,
    body: {
      model: model.model,
      vector_type: model.vector_type,
      data: embeddings.map((embedding) => wireEmbedding(embedding, withTokens)),
      usage: { total_tokens: totalTokens },
    },
  };
}

function wireEmbedding(embedding: Embedding, withTokens: boolean): object {
  if (embedding.kind === 'dense') {
    return { vector_type: 'dense', values: Array.from(embedding.values, shortestFloat32) };
  }
  const { indices, values, tokens } = embedding.sparse;
  return {
    vector_type: 'sparse',
    sparse_values: Array.from(values, shortestFloat32),
    sparse_indices: Array.from(indices),
    ...(withTokens ? { sparse_tokens: tokens } : {}),
  };
}

interface RerankRequest {
  readonly model: string;
  readonly query: string;
  readonly documents: readonly RankedFields[];
  readonly rank_fields?: readonly string[];
  readonly top_n?: number;
  readonly return_documents?: boolean;
  readonly parameters?: Parameters;
}

function rerank(call: OperationCall): OperationAnswer {
  const request = validatedBody<RerankRequest>(call);
  const { documents, query, rank_fields: rankFields = ['text'], parameters = {} } = request;
  const model = requiredModel(request.model, 'rerank');
  const ranked = rerankDocuments(model, {
    ...{ query, documents, rankFields, parameters },
    topN: request.top_n,
  });
  const withDocuments = request.return_documents ?? true;
  return {
    headers: STAND_IN,
    body: {
      model: model.model,
      data: ranked.map(({ index, score }) => ({
        index,
        score: shortestFloat32(score),
        ...(withDocuments ? { document: documents[index] } : {}),
      })),
      usage: { rerank_units: 1 },
    },
  };
}

function listModels(call: OperationCall): OperationAnswer {
  const { type, vector_type: vectorType } = call.query;
  const models = modelCatalog.filter(
    (entry) =>
      (type === undefined || entry.type === type) &&
      (vectorType === undefined || entry.vector_type === vectorType),
  );
  if (models.length > 0) return { headers: STAND_IN, body: { models } };
  throw new ServiceError(
    404,
    'NOT_FOUND',
    'No hosted model matches the filters. Drop type or vector_type and list again.',
  );
}

function describeModel(call: OperationCall): OperationAnswer {
  const name = call.path['model_name'] ?? '';
  const model = findModel(name);
  if (model) return { headers: STAND_IN, body: model };
  throw new ServiceError(
    404,
    'NOT_FOUND',
    `Model ${name} not found. List the models to see the valid names.`,
  );
}
