import { describeValue, serializeVectors } from '@pinecone-versioned/transport';
import { errorFromFailure } from '../errors/error-from-failure.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/**
 * JSON of a record as it is sent.
 *
 * @param toWire What the wire has in place of the record.
 * @throws PineconeArgumentError when it is no object or holds what JSON can't, such as NaN.
 */
export function recordText<Item extends object>(
  record: Item,
  toWire: (record: Item) => object = (same) => same,
): string {
  const given: unknown = record;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new PineconeArgumentError(`A record must be an object, got ${describeValue(given)}.`);
  }
  try {
    return serializeVectors(toWire(record), 'record');
  } catch (failure) {
    throw errorFromFailure(failure);
  }
}
