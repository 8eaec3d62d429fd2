// Generated from specs/ by `pnpm codegen`. Do not edit.

import {
  inference as inference_2025_04,
  inferenceSupport as inferenceSupport_2025_04,
} from '@pinecone-versioned/client-2025-04/inference';
import {
  inference as inference_2025_10,
  inferenceSupport as inferenceSupport_2025_10,
} from '@pinecone-versioned/client-2025-10/inference';
import type { RegistryApi, Shape } from '../negotiation/registry-types.js';

const RerankRequest: Shape = {
  rank_fields: {},
  top_n: {},
  return_documents: {},
};

const ListModelsQuery: Shape = {
  vector_type: {},
};

/** Every operation of the API, and how its clients describe it. */
export const inference = {
  operations: {
    embed: {
      routes: { 'POST /embed': {} },
      constraints: 'body{model:S inputs:L:1{[]{text}} parameters:o}',
    },
    rerank: {
      routes: { 'POST /rerank': {} },
      body: RerankRequest,
      constraints: 'body{model:S query:S documents:L:1{[]:o} rank_fields:l{[]} top_n:i return_documents:b parameters:o}',
      userKeys: { 'data.[].document.**': {} },
    },
    listModels: {
      routes: { 'GET /models': {} },
      query: ListModelsQuery,
      constraints: 'query{type vector_type}',
    },
    getModel: { routes: { 'GET /models/{model_name}': {} } },
  },
  versions: {
    '2025-04': { table: inference_2025_04, support: inferenceSupport_2025_04 },
    '2025-10': { table: inference_2025_10, support: inferenceSupport_2025_10 },
  },
} as const satisfies RegistryApi;
