import type { ResponseInfo } from '@pinecone-versioned/transport';
import { type BasePineconeError, errorFromAnswer } from '../../../src/errors/index.js';
import { sampleInfo } from './sample-info.js';

/** The error for an answer with this status and parsed body. */
export function errorOfBody(
  status: number,
  error: unknown,
  info: Partial<ResponseInfo> = {},
): BasePineconeError {
  return errorFromAnswer({ error, response: new Response(null, { status }) }, sampleInfo(info));
}
