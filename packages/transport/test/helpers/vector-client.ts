import {
  type ApiClient,
  type ApiDescription,
  createApiClient,
  serializeNdjson,
  serializeVectors,
} from '../../src/index.js';

interface Post<Type extends string> {
  post: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { [Each in Type]: unknown } };
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': object } };
    };
  };
}

interface VectorPaths {
  '/vectors/upsert': Post<'application/json'>;
  '/records/upsert': Post<'application/x-ndjson'>;
}

function operation(id: string, mediaType: string) {
  return {
    id,
    retryClass: 'idempotent',
    requestMediaTypes: [mediaType],
    bodyRequired: true,
    success: { 200: ['application/json'] },
  } as const;
}

const api: ApiDescription = {
  name: 'vectors',
  version: '2025-10',
  security: 'none',
  servers: ['https://api.pinecone.io'],
  operations: {
    'POST /vectors/upsert': operation('upsert', 'application/json'),
    'POST /records/upsert': operation('upsert_records', 'application/x-ndjson'),
  },
};

/** A client of an API that is sent vectors, with the serializers that codegen names for such an API. */
export function vectorClient(baseUrl: string): ApiClient<VectorPaths> {
  const bodies = { 'application/json': serializeVectors, 'application/x-ndjson': serializeNdjson };
  return createApiClient<VectorPaths>(api, { baseUrl }, { bodies });
}
