// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { RegistryApi, RegistryOperation, Shape } from '../negotiation/registry-types.js';

/** The API as a whole, the same in all versions. */
const API = { name: 'inference', servers: ['https://api.pinecone.io'] } as const satisfies RegistryApi;

const RerankRequest: Shape = {
  rank_fields: {},
  top_n: {},
  return_documents: {},
};

const ListModelsQuery: Shape = {
  vector_type: {},
};

export const embed = {
  id: 'embed',
  api: API,
  calls: 'POST /embed safe 200 application/json',
  constraints: 'body{model:S inputs:L:1{[]{text}} parameters:o}',
} as const satisfies RegistryOperation;

export const rerank = {
  id: 'rerank',
  api: API,
  calls: 'POST /rerank safe 200 application/json',
  body: RerankRequest,
  constraints: 'body{model:S query:S documents:L:1{[]:o} rank_fields:l{[]} top_n:i return_documents:b parameters:o}',
  userKeys: 'data.[].document.**',
} as const satisfies RegistryOperation;

export const listModels = {
  id: 'listModels',
  api: API,
  calls: 'GET /models safe 200',
  query: ListModelsQuery,
  constraints: 'query{type vector_type}',
} as const satisfies RegistryOperation;

export const getModel = { id: 'getModel', api: API, calls: 'GET /models/{model_name} safe 200' } as const satisfies RegistryOperation;

/** Every operation of the API in every version. */
export const inference = [embed, rerank, listModels, getModel] as const;
