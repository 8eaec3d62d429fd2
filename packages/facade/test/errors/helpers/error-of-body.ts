import type { ResponseInfo } from '@pinecone-versioned/transport';
import { errorFromAnswer } from '../../../src/errors/error-from-answer.js';
import type { BasePineconeError } from '../../../src/errors/index.js';
import { sampleInfo } from './sample-info.js';

/** The error for an answer with this status and parsed body. */
export function errorOfBody(
  status: number,
  error: unknown,
  info: Partial<ResponseInfo> = {},
): BasePineconeError {
  return errorFromAnswer({ error, response: new Response(null, { status }) }, sampleInfo(info));
}
