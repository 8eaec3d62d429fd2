// Generated from specs/2025-10/inference_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiContract } from '../contract/api-contract.js';

export const contract: ApiContract = {
  version: '2025-10',
  api: 'inference',
  plane: 'global',
  errors: 'nested',
  operations: [
    {
      id: 'embed',
      method: 'POST',
      path: '/embed',
      success: 200,
      parameters: [],
      body: {
        required: false,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/EmbedRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/EmbeddingsList' } },
        400: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        401: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        500: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
      },
    },
    {
      id: 'list_models',
      method: 'GET',
      path: '/models',
      success: 200,
      parameters: [
        {
          name: 'type',
          in: 'query',
          required: false,
          schema: { type: 'string', 'x-enum': ['embed', 'rerank'] },
        },
        {
          name: 'vector_type',
          in: 'query',
          required: false,
          schema: { type: 'string', 'x-enum': ['dense', 'sparse'] },
        },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ModelInfoList' } },
        401: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        404: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        500: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
      },
    },
    {
      id: 'get_model',
      method: 'GET',
      path: '/models/{model_name}',
      success: 200,
      parameters: [{ name: 'model_name', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ModelInfo' } },
        401: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        404: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        500: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
      },
    },
    {
      id: 'rerank',
      method: 'POST',
      path: '/rerank',
      success: 200,
      parameters: [],
      body: {
        required: false,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/RerankRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/RerankResult' } },
        400: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        401: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
        500: { schema: { $ref: '#/components/schemas/ErrorResponse' } },
      },
    },
  ],
  schemas: {
    DenseEmbedding: {
      properties: {
        values: { items: { format: 'float', type: 'number' }, type: 'array' },
        vector_type: { type: 'string', enum: ['dense'] },
      },
      required: ['values', 'vector_type'],
      type: 'object',
    },
    Document: { additionalProperties: true, type: 'object' },
    EmbedRequest: {
      properties: {
        inputs: {
          items: { properties: { text: { type: 'string' } }, type: 'object' },
          type: 'array',
        },
        model: { type: 'string' },
        parameters: { additionalProperties: true, type: 'object' },
      },
      required: ['inputs', 'model'],
      type: 'object',
    },
    Embedding: {
      oneOf: [
        { $ref: '#/components/schemas/DenseEmbedding' },
        { $ref: '#/components/schemas/SparseEmbedding' },
      ],
      type: 'object',
    },
    EmbeddingsList: {
      properties: {
        data: { items: { $ref: '#/components/schemas/Embedding' }, type: 'array' },
        model: { type: 'string' },
        usage: {
          properties: { total_tokens: { format: 'int32', minimum: 0, type: 'integer' } },
          type: 'object',
        },
        vector_type: { type: 'string' },
      },
      required: ['data', 'model', 'usage', 'vector_type'],
      type: 'object',
    },
    ErrorResponse: {
      properties: {
        error: {
          properties: {
            code: {
              type: 'string',
              'x-enum': [
                'ABORTED',
                'ALREADY_EXISTS',
                'DATA_LOSS',
                'DEADLINE_EXCEEDED',
                'FAILED_PRECONDITION',
                'FORBIDDEN',
                'INTERNAL',
                'INVALID_ARGUMENT',
                'NOT_FOUND',
                'OK',
                'OUT_OF_RANGE',
                'PERMISSION_DENIED',
                'QUOTA_EXCEEDED',
                'RESOURCE_EXHAUSTED',
                'UNAUTHENTICATED',
                'UNAVAILABLE',
                'UNIMPLEMENTED',
                'UNKNOWN',
              ],
            },
            details: { type: 'object' },
            message: { type: 'string' },
          },
          required: ['code', 'message'],
          type: 'object',
        },
        status: { type: 'integer' },
      },
      required: ['error', 'status'],
      type: 'object',
    },
    ModelInfo: {
      properties: {
        default_dimension: { format: 'int32', maximum: 20000, minimum: 1, type: 'integer' },
        max_batch_size: { format: 'int32', minimum: 1, type: 'integer' },
        max_sequence_length: { format: 'int32', minimum: 1, type: 'integer' },
        modality: { type: 'string' },
        model: { type: 'string' },
        provider_name: { type: 'string' },
        short_description: { type: 'string' },
        supported_dimensions: {
          items: { format: 'int32', maximum: 20000, minimum: 1, type: 'integer' },
          type: 'array',
        },
        supported_metrics: { $ref: '#/components/schemas/ModelInfoSupportedMetrics' },
        supported_parameters: {
          items: { $ref: '#/components/schemas/ModelInfoSupportedParameter' },
          type: 'array',
        },
        type: { type: 'string' },
        vector_type: { type: 'string' },
      },
      required: ['model', 'short_description', 'supported_parameters', 'type'],
      type: 'object',
    },
    ModelInfoList: {
      properties: { models: { items: { $ref: '#/components/schemas/ModelInfo' }, type: 'array' } },
      type: 'object',
    },
    ModelInfoMetric: { type: 'string', 'x-enum': ['cosine', 'dotproduct', 'euclidean'] },
    ModelInfoSupportedMetrics: {
      items: { $ref: '#/components/schemas/ModelInfoMetric' },
      type: 'array',
    },
    ModelInfoSupportedParameter: {
      properties: {
        allowed_values: {
          items: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
          type: 'array',
        },
        default: {
          anyOf: [
            { format: 'float', type: 'number' },
            { format: 'int32', type: 'integer' },
            { type: 'boolean' },
            { type: 'string' },
          ],
        },
        max: { type: 'number' },
        min: { type: 'number' },
        parameter: { type: 'string' },
        required: { type: 'boolean' },
        type: { type: 'string' },
        value_type: { type: 'string' },
      },
      required: ['parameter', 'required', 'type', 'value_type'],
      type: 'object',
    },
    RankedDocument: {
      properties: {
        document: { $ref: '#/components/schemas/Document' },
        index: { type: 'integer' },
        score: { type: 'number' },
      },
      required: ['index', 'score'],
      type: 'object',
    },
    RerankRequest: {
      properties: {
        documents: { items: { $ref: '#/components/schemas/Document' }, type: 'array' },
        model: { type: 'string' },
        parameters: { additionalProperties: true, type: 'object' },
        query: { type: 'string' },
        rank_fields: { default: ['text'], items: { type: 'string' }, type: 'array' },
        return_documents: { default: true, type: 'boolean' },
        top_n: { type: 'integer' },
      },
      required: ['documents', 'model', 'query'],
      type: 'object',
    },
    RerankResult: {
      properties: {
        data: { items: { $ref: '#/components/schemas/RankedDocument' }, type: 'array' },
        model: { type: 'string' },
        usage: {
          properties: { rerank_units: { format: 'int32', minimum: 0, type: 'integer' } },
          type: 'object',
        },
      },
      required: ['data', 'model', 'usage'],
      type: 'object',
    },
    SparseEmbedding: {
      properties: {
        sparse_indices: {
          items: { format: 'int64', maximum: 4294967295, minimum: 0, type: 'integer' },
          type: 'array',
        },
        sparse_tokens: { items: { type: 'string' }, type: 'array' },
        sparse_values: { items: { format: 'float', type: 'number' }, type: 'array' },
        vector_type: { type: 'string', enum: ['sparse'] },
      },
      required: ['sparse_indices', 'sparse_values', 'vector_type'],
      type: 'object',
    },
    VectorType: { type: 'string' },
  },
};
