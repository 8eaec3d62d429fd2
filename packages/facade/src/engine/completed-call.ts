import { type CallResult, getResponseInfo, known } from '@pinecone-versioned/transport';
import type { Completed } from '../call/pinecone-promise.js';
import { errorFromAnswer } from '../errors/error-from-answer.js';

/** A call that was answered, with its data as the server sent it; throws when the answer is that of an error. */
export function completedCall(result: CallResult, apiVersion: string): Completed<unknown> {
  const { data, response } = result;
  const info = getResponseInfo(response);
  if (!response.ok) throw errorFromAnswer(result, info);
  const { status, headers } = response;
  const { requestId, attempts = [], elapsedMs = 0, lsn, maxIndexedLsn } = info ?? {};
  return {
    data,
    response,
    meta: {
      status,
      headers,
      requestId,
      apiVersion,
      attempts,
      elapsedMs,
      ...known({ lsn, maxIndexedLsn }),
    },
  };
}
