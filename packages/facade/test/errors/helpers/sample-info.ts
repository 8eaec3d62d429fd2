import type { ResponseInfo } from '@pinecone-versioned/transport';

/** What the transport knows about a response, with the given differences. */
export function sampleInfo(differences: Partial<ResponseInfo> = {}): ResponseInfo {
  return {
    operation: 'describe_index',
    method: 'GET',
    path: '/indexes/{index_name}',
    apiVersion: '2025-10',
    status: 500,
    requestId: 'r1',
    attempts: [{ status: 500, durationMs: 3 }],
    elapsedMs: 3,
    retryAfterMs: undefined,
    lsn: undefined,
    maxIndexedLsn: undefined,
    ...differences,
  };
}
