import {
  type CallResult,
  describeValue,
  type RoutedOperation,
} from '@pinecone-versioned/transport';
import { PineconeResponseParseError } from '../errors/pinecone-response-parse-error.js';
import { isOptions } from './argument.js';

/**
 * The body of a success. Where the specs promise one it is an object, and all that reads it counts on that; no body at
 * all, as no spec documents it there, is passed on.
 *
 * @throws PineconeResponseParseError when another JSON value came instead.
 */
export function objectIn(result: CallResult, { success }: RoutedOperation): unknown {
  const { data } = result;
  if (data === undefined || isOptions(data) || Object.keys(success).length === 0) return data;
  const { info } = result;
  throw new PineconeResponseParseError(
    `${info.method} ${info.path} was answered with ${describeValue(data)}, not an object.`,
    { ...info, code: 'UNEXPECTED_BODY' },
  );
}
