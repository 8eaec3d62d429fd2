// Generated from specs/2025-10/db_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiContract } from '../contract/api-contract.js';

export const contract: ApiContract = {
  version: '2025-10',
  api: 'db_data',
  plane: 'index',
  errors: 'rpc',
  operations: [
    {
      id: 'listBulkImports',
      method: 'GET',
      path: '/bulk/imports',
      success: 200,
      parameters: [
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { default: 100, format: 'int32', maximum: 100, minimum: 1, type: 'integer' },
        },
        { name: 'paginationToken', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ListImportsResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'startBulkImport',
      method: 'POST',
      path: '/bulk/imports',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/StartImportRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/StartImportResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'cancelBulkImport',
      method: 'DELETE',
      path: '/bulk/imports/{id}',
      success: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { maxLength: 1000, minLength: 1, type: 'string' },
        },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/CancelImportResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'describeBulkImport',
      method: 'GET',
      path: '/bulk/imports/{id}',
      success: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { maxLength: 1000, minLength: 1, type: 'string' },
        },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ImportModel' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'describeIndexStats',
      method: 'POST',
      path: '/describe_index_stats',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/DescribeIndexStatsRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/IndexDescription' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'listNamespacesOperation',
      method: 'GET',
      path: '/namespaces',
      success: 200,
      parameters: [
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { format: 'int32', type: 'integer' },
        },
        { name: 'paginationToken', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'prefix', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ListNamespacesResponse' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'createNamespace',
      method: 'POST',
      path: '/namespaces',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/CreateNamespaceRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/NamespaceDescription' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        409: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'deleteNamespace',
      method: 'DELETE',
      path: '/namespaces/{namespace}',
      success: 200,
      parameters: [{ name: 'namespace', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { schema: { $ref: '#/components/schemas/DeleteResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'describeNamespace',
      method: 'GET',
      path: '/namespaces/{namespace}',
      success: 200,
      parameters: [{ name: 'namespace', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { schema: { $ref: '#/components/schemas/NamespaceDescription' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'queryVectors',
      method: 'POST',
      path: '/query',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/QueryRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/QueryResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'searchRecordsNamespace',
      method: 'POST',
      path: '/records/namespaces/{namespace}/search',
      success: 200,
      parameters: [{ name: 'namespace', in: 'path', required: true, schema: { type: 'string' } }],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/SearchRecordsRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/SearchRecordsResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'upsertRecordsNamespace',
      method: 'POST',
      path: '/records/namespaces/{namespace}/upsert',
      success: 201,
      parameters: [{ name: 'namespace', in: 'path', required: true, schema: { type: 'string' } }],
      body: {
        required: true,
        mediaType: 'application/x-ndjson',
        schema: { items: { $ref: '#/components/schemas/UpsertRecord' }, type: 'array' },
      },
      responses: {
        201: {},
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'deleteVectors',
      method: 'POST',
      path: '/vectors/delete',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/DeleteRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/DeleteResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'fetchVectors',
      method: 'GET',
      path: '/vectors/fetch',
      success: 200,
      parameters: [
        {
          name: 'ids',
          in: 'query',
          required: true,
          schema: { items: { type: 'string' }, type: 'array' },
        },
        { name: 'namespace', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/FetchResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'fetch_vectors_by_metadata',
      method: 'POST',
      path: '/vectors/fetch_by_metadata',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/FetchByMetadataRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/FetchByMetadataResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'listVectors',
      method: 'GET',
      path: '/vectors/list',
      success: 200,
      parameters: [
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { default: 100, format: 'int64', type: 'integer' },
        },
        { name: 'namespace', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'paginationToken', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'prefix', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: { schema: { $ref: '#/components/schemas/ListResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'updateVector',
      method: 'POST',
      path: '/vectors/update',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/UpdateRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/UpdateResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
    {
      id: 'upsertVectors',
      method: 'POST',
      path: '/vectors/upsert',
      success: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: 'application/json',
        schema: { $ref: '#/components/schemas/UpsertRequest' },
      },
      responses: {
        200: { schema: { $ref: '#/components/schemas/UpsertResponse' } },
        400: { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '4XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
        '5XX': { schema: { $ref: '#/components/schemas/rpcStatus' } },
      },
    },
  ],
  schemas: {
    CancelImportResponse: { type: 'object' },
    CreateNamespaceRequest: {
      properties: {
        name: { type: 'string' },
        schema: {
          properties: {
            fields: {
              additionalProperties: {
                properties: { filterable: { type: 'boolean' } },
                type: 'object',
              },
              type: 'object',
            },
          },
          required: ['fields'],
          type: 'object',
        },
      },
      required: ['name'],
      type: 'object',
    },
    DeleteRequest: {
      properties: {
        deleteAll: { default: false, type: 'boolean' },
        filter: { type: 'object' },
        ids: { items: { type: 'string' }, maxLength: 1000, minLength: 1, type: 'array' },
        namespace: { type: 'string' },
      },
      type: 'object',
    },
    DeleteResponse: { type: 'object' },
    DescribeIndexStatsRequest: { properties: { filter: { type: 'object' } }, type: 'object' },
    EmbedInputs: { type: 'object' },
    FetchByMetadataRequest: {
      properties: {
        filter: { type: 'object' },
        limit: { default: 100, format: 'int64', minimum: 1, type: 'integer' },
        namespace: { type: 'string' },
        paginationToken: { type: 'string' },
      },
      type: 'object',
    },
    FetchByMetadataResponse: {
      properties: {
        namespace: { default: '', type: 'string' },
        pagination: { $ref: '#/components/schemas/Pagination' },
        usage: { $ref: '#/components/schemas/Usage' },
        vectors: { additionalProperties: { $ref: '#/components/schemas/Vector' }, type: 'object' },
      },
      type: 'object',
    },
    FetchResponse: {
      properties: {
        namespace: { type: 'string' },
        usage: { $ref: '#/components/schemas/Usage' },
        vectors: { additionalProperties: { $ref: '#/components/schemas/Vector' }, type: 'object' },
      },
      type: 'object',
    },
    Hit: {
      properties: {
        _id: { type: 'string' },
        _score: { format: 'float', type: 'number' },
        fields: { type: 'object' },
      },
      required: ['_id', '_score', 'fields'],
      type: 'object',
    },
    ImportErrorMode: {
      properties: { onError: { type: 'string', 'x-enum': ['abort', 'continue'] } },
      type: 'object',
    },
    ImportModel: {
      properties: {
        createdAt: { format: 'date-time', type: 'string' },
        error: { type: 'string' },
        finishedAt: { format: 'date-time', type: 'string' },
        id: { maxLength: 1000, minLength: 1, type: 'string' },
        percentComplete: { format: 'float', maximum: 100, minimum: 0, type: 'number' },
        recordsImported: { format: 'int64', type: 'integer' },
        status: {
          type: 'string',
          'x-enum': ['Cancelled', 'Completed', 'Failed', 'InProgress', 'Pending'],
        },
        uri: { type: 'string' },
      },
      type: 'object',
    },
    IndexDescription: {
      properties: {
        dimension: { format: 'int64', type: 'integer' },
        indexFullness: { format: 'float', type: 'number' },
        memory_fullness: { format: 'float', type: 'number' },
        metric: { type: 'string' },
        namespaces: {
          additionalProperties: { $ref: '#/components/schemas/NamespaceSummary' },
          type: 'object',
        },
        storage_fullness: { format: 'float', type: 'number' },
        totalVectorCount: { format: 'int64', type: 'integer' },
        vectorType: { type: 'string' },
      },
      type: 'object',
    },
    ListImportsResponse: {
      properties: {
        data: { items: { $ref: '#/components/schemas/ImportModel' }, type: 'array' },
        pagination: { $ref: '#/components/schemas/Pagination' },
      },
      type: 'object',
    },
    ListItem: { properties: { id: { type: 'string' } }, type: 'object' },
    ListNamespacesResponse: {
      properties: {
        namespaces: { items: { $ref: '#/components/schemas/NamespaceDescription' }, type: 'array' },
        pagination: { $ref: '#/components/schemas/Pagination' },
        total_count: { format: 'int32', type: 'integer' },
      },
      type: 'object',
    },
    ListResponse: {
      properties: {
        namespace: { type: 'string' },
        pagination: { $ref: '#/components/schemas/Pagination' },
        usage: { $ref: '#/components/schemas/Usage' },
        vectors: { items: { $ref: '#/components/schemas/ListItem' }, type: 'array' },
      },
      type: 'object',
    },
    NamespaceDescription: {
      properties: {
        indexed_fields: {
          properties: { fields: { items: { type: 'string' }, type: 'array' } },
          type: 'object',
        },
        name: { type: 'string' },
        record_count: { format: 'int64', type: 'integer' },
        schema: {
          properties: {
            fields: {
              additionalProperties: {
                properties: { filterable: { type: 'boolean' } },
                type: 'object',
              },
              type: 'object',
            },
          },
          required: ['fields'],
          type: 'object',
        },
      },
      type: 'object',
    },
    NamespaceSummary: {
      properties: { vectorCount: { format: 'int64', type: 'integer' } },
      type: 'object',
    },
    Pagination: { properties: { next: { type: 'string' } }, type: 'object' },
    QueryRequest: {
      properties: {
        filter: { type: 'object' },
        id: { maxLength: 512, type: 'string' },
        includeMetadata: { default: false, type: 'boolean' },
        includeValues: { default: false, type: 'boolean' },
        maxCandidates: { format: 'int64', maximum: 100000, minimum: 1, type: 'integer' },
        namespace: { type: 'string' },
        queries: {
          deprecated: true,
          items: { $ref: '#/components/schemas/QueryVector' },
          maxLength: 10,
          minLength: 1,
          type: 'array',
        },
        scanFactor: { format: 'float', maximum: 4, minimum: 0.5, type: 'number' },
        sparseVector: { $ref: '#/components/schemas/SparseValues' },
        topK: { format: 'int64', maximum: 10000, minimum: 1, required: ['top_k'], type: 'integer' },
        vector: {
          items: { format: 'float', type: 'number' },
          maxLength: 20000,
          minLength: 1,
          type: 'array',
        },
      },
      required: ['topK'],
      type: 'object',
    },
    QueryResponse: {
      properties: {
        matches: { items: { $ref: '#/components/schemas/ScoredVector' }, type: 'array' },
        namespace: { type: 'string' },
        results: {
          deprecated: true,
          items: { $ref: '#/components/schemas/SingleQueryResults' },
          type: 'array',
        },
        usage: { $ref: '#/components/schemas/Usage' },
      },
      type: 'object',
    },
    QueryVector: {
      deprecated: true,
      properties: {
        filter: { type: 'object' },
        namespace: { type: 'string' },
        sparseValues: { $ref: '#/components/schemas/SparseValues' },
        topK: { format: 'int64', maximum: 10000, minimum: 1, type: 'integer' },
        values: {
          items: { format: 'float', type: 'number' },
          maxLength: 20000,
          minLength: 1,
          required: ['values'],
          type: 'array',
        },
      },
      required: ['values'],
      type: 'object',
    },
    ScoredVector: {
      properties: {
        id: { maxLength: 512, minLength: 1, required: ['id'], type: 'string' },
        metadata: { type: 'object' },
        score: { format: 'float', type: 'number' },
        sparseValues: { $ref: '#/components/schemas/SparseValues' },
        values: { items: { format: 'float', type: 'number' }, type: 'array' },
      },
      required: ['id'],
      type: 'object',
    },
    SearchMatchTerms: {
      properties: {
        strategy: { type: 'string', 'x-enum': ['all'] },
        terms: { items: { type: 'string' }, type: 'array' },
      },
      type: 'object',
    },
    SearchRecordsRequest: {
      properties: {
        fields: { items: { type: 'string' }, maxLength: 100, type: 'array' },
        query: {
          properties: {
            filter: { type: 'object' },
            id: { maxLength: 512, type: 'string' },
            inputs: { $ref: '#/components/schemas/EmbedInputs' },
            match_terms: { $ref: '#/components/schemas/SearchMatchTerms' },
            top_k: { format: 'int32', type: 'integer' },
            vector: { $ref: '#/components/schemas/SearchRecordsVector' },
          },
          required: ['top_k'],
          type: 'object',
        },
        rerank: {
          properties: {
            model: { type: 'string' },
            parameters: { additionalProperties: true, type: 'object' },
            query: { type: 'string' },
            rank_fields: { items: { type: 'string' }, type: 'array' },
            top_n: { format: 'int32', type: 'integer' },
          },
          required: ['model', 'rank_fields'],
          type: 'object',
        },
      },
      required: ['query'],
      type: 'object',
    },
    SearchRecordsResponse: {
      properties: {
        result: {
          properties: { hits: { items: { $ref: '#/components/schemas/Hit' }, type: 'array' } },
          required: ['hits'],
          type: 'object',
        },
        usage: { $ref: '#/components/schemas/SearchUsage' },
      },
      required: ['result', 'usage'],
      type: 'object',
    },
    SearchRecordsVector: {
      properties: {
        sparse_indices: { items: { format: 'int32', minimum: 0, type: 'integer' }, type: 'array' },
        sparse_values: { items: { format: 'float', type: 'number' }, type: 'array' },
        values: { $ref: '#/components/schemas/VectorValues' },
      },
      type: 'object',
    },
    SearchUsage: {
      properties: {
        embed_total_tokens: { format: 'int32', minimum: 0, type: 'integer' },
        read_units: { format: 'int32', minimum: 0, type: 'integer' },
        rerank_units: { format: 'int32', minimum: 0, type: 'integer' },
      },
      required: ['read_units'],
      type: 'object',
    },
    SingleQueryResults: {
      properties: {
        matches: { items: { $ref: '#/components/schemas/ScoredVector' }, type: 'array' },
        namespace: { type: 'string' },
      },
      type: 'object',
    },
    SparseValues: {
      properties: {
        indices: {
          items: { format: 'int64', type: 'integer' },
          maxLength: 1000,
          minLength: 1,
          required: ['indices'],
          type: 'array',
        },
        values: {
          items: { format: 'float', type: 'number' },
          maxLength: 1000,
          minLength: 1,
          required: ['values'],
          type: 'array',
        },
      },
      required: ['indices', 'values'],
      type: 'object',
    },
    StartImportRequest: {
      properties: {
        errorMode: { $ref: '#/components/schemas/ImportErrorMode' },
        integrationId: { maxLength: 1000, type: 'string' },
        uri: { maxLength: 1500, minLength: 1, type: 'string' },
      },
      required: ['uri'],
      type: 'object',
    },
    StartImportResponse: {
      properties: { id: { maxLength: 1000, minLength: 1, type: 'string' } },
      type: 'object',
    },
    UpdateRequest: {
      properties: {
        dryRun: { default: false, type: 'boolean' },
        filter: { type: 'object' },
        id: { maxLength: 512, minLength: 1, type: 'string' },
        namespace: { type: 'string' },
        setMetadata: { type: 'object' },
        sparseValues: { $ref: '#/components/schemas/SparseValues' },
        values: {
          items: { format: 'float', type: 'number' },
          maxLength: 20000,
          minLength: 1,
          type: 'array',
        },
      },
      type: 'object',
    },
    UpdateResponse: {
      properties: { matchedRecords: { format: 'int32', type: 'integer' } },
      type: 'object',
    },
    UpsertRecord: {
      additionalProperties: true,
      properties: { _id: { type: 'string' } },
      required: ['_id'],
      type: 'object',
    },
    UpsertRequest: {
      properties: {
        namespace: { type: 'string' },
        vectors: {
          items: { $ref: '#/components/schemas/Vector' },
          maxLength: 1000,
          minLength: 1,
          type: 'array',
        },
      },
      required: ['vectors'],
      type: 'object',
    },
    UpsertResponse: {
      properties: { upsertedCount: { format: 'int64', type: 'integer' } },
      type: 'object',
    },
    Usage: { properties: { readUnits: { format: 'int64', type: 'integer' } }, type: 'object' },
    Vector: {
      properties: {
        id: { maxLength: 512, minLength: 1, required: ['id'], type: 'string' },
        metadata: { type: 'object' },
        sparseValues: { $ref: '#/components/schemas/SparseValues' },
        values: {
          items: { format: 'float', type: 'number' },
          maxLength: 20000,
          minLength: 1,
          required: ['values'],
          type: 'array',
        },
      },
      required: ['id'],
      type: 'object',
    },
    VectorValues: {
      items: { format: 'float', type: 'number' },
      maxLength: 20000,
      minLength: 1,
      type: 'array',
    },
    protobufAny: {
      properties: { typeUrl: { type: 'string' }, value: { format: 'byte', type: 'string' } },
      type: 'object',
    },
    rpcStatus: {
      properties: {
        code: { format: 'int32', type: 'integer' },
        details: { items: { $ref: '#/components/schemas/protobufAny' }, type: 'array' },
        message: { type: 'string' },
      },
      type: 'object',
    },
  },
};
