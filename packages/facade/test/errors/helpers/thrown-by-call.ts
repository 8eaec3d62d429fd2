import { dbControl } from '@pinecone-versioned/client-2025-10/db-control';
import {
  createCaller,
  getResponseInfo,
  type TransportOptions,
} from '@pinecone-versioned/transport';
import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { errorFromAnswer } from '../../../src/errors/error-from-answer.js';
import { errorFromFailure, failureOf } from '../../../src/errors/error-from-failure.js';

export const KEY = 'pcsk_4Jd8Zq_NeverToBeSeenAnywhere9Qx2';

const DESCRIBE = {
  ...dbControl.operations['GET /indexes/{index_name}'],
  method: 'GET',
  path: '/indexes/{index_name}',
} as const;

type Options = TransportOptions & { readonly signal?: AbortSignal };

/** The converted error of one real call that the server answers so. */
export async function thrownByCall(
  step: FaultStep,
  { signal, ...options }: Options = {},
): Promise<unknown> {
  await using server = await startFaultServer({ script: [step] });
  const all = { apiKey: KEY, baseUrl: server.url, maxRetries: 0, ...options };
  const send = createCaller(dbControl, all, { failureOf });
  const init = { params: { path: { index_name: 'movies' } }, ...(signal ? { signal } : {}) };
  try {
    const { error, response } = await send(DESCRIBE, init);
    if (error) return errorFromAnswer({ error, response }, getResponseInfo(response));
  } catch (failure) {
    return errorFromFailure(failure);
  }
  throw new Error('Expected a failure, but there was none.');
}
