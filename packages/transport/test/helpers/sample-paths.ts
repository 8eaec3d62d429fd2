interface JsonResponse<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}

interface ErrorBody {
  status: number;
  error: { code: string; message: string };
}

interface Index {
  name: string;
  dimension?: number;
}

/** The `paths` type of the sample API, as the generator would write it. */
export interface SamplePaths {
  '/indexes': {
    get: {
      parameters: {
        query?: { limit?: number; prefix?: string[]; since?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: JsonResponse<{ indexes: Index[] }>; 401: JsonResponse<ErrorBody> };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': Index } };
      responses: { 201: JsonResponse<Index>; 409: JsonResponse<ErrorBody> };
    };
  };
  '/indexes/{index_name}': {
    get: {
      parameters: { query?: never; header?: never; path: { index_name: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<Index>; 404: JsonResponse<ErrorBody> };
    };
    patch: {
      parameters: { query?: never; header?: never; path: { index_name: string }; cookie?: never };
      requestBody: { content: { 'application/json': { dimension: number } } };
      responses: { 200: JsonResponse<Index> };
    };
    delete: {
      parameters: { query?: never; header?: never; path: { index_name: string }; cookie?: never };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content?: never };
        404: JsonResponse<ErrorBody>;
      };
    };
  };
  '/records/namespaces/{namespace}/upsert': {
    post: {
      parameters: { query?: never; header?: never; path: { namespace: string }; cookie?: never };
      requestBody: {
        content: { 'application/x-ndjson': { _id: string; [field: string]: unknown }[] };
      };
      responses: { 201: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/chat/{assistant_name}': {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { assistant_name: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': { stream?: boolean; messages: string[] } } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': { answer: string };
            'text/event-stream': { delta: string };
          };
        };
      };
    };
  };
  '/files/{assistant_name}': {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { assistant_name: string };
        cookie?: never;
      };
      requestBody: { content: { 'multipart/form-data': { file: Blob; note?: string } | FormData } };
      responses: { 200: JsonResponse<{ id: string }> };
    };
  };
  '/oauth/token': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': { client_id: string; client_secret?: string };
        };
      };
      responses: { 200: JsonResponse<{ access_token: string }> };
    };
  };
  '/api-keys/{api_key_id}/rotate': {
    put: {
      parameters: { query?: never; header?: never; path: { api_key_id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<{ value: string }> };
    };
  };
}
