import type { Completed } from '../../../src/call/pinecone-promise.js';
import type { ResponseMeta } from '../../../src/call/response-meta.js';

/** A call that succeeded with `data`. */
export function completed<T>(data: T, meta: Partial<ResponseMeta> = {}): Completed<T> {
  const response = Response.json(data, { headers: { 'x-request-id': 'request-1' } });
  return {
    data,
    response,
    meta: {
      status: response.status,
      headers: response.headers,
      requestId: 'request-1',
      apiVersion: '2025-10',
      attempts: [{ status: 200, durationMs: 3 }],
      elapsedMs: 3,
      ...meta,
    },
  };
}
