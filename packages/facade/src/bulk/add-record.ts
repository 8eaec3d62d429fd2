import { addVectors, type ByteBuffer, describeValue } from '@pinecone-versioned/transport';
import { errorFromFailure } from '../errors/error-from-failure.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/**
 * Adds a record to a buffer, as JSON.
 *
 * @param toWire What the wire has in place of the record.
 * @throws PineconeArgumentError when it is no object or holds what JSON can't, such as NaN.
 */
export function addRecord<Item extends object>(
  record: Item,
  buffer: ByteBuffer,
  toWire: (record: Item) => object = (same) => same,
): void {
  const given: unknown = record;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new PineconeArgumentError(`A record must be an object, got ${describeValue(given)}.`);
  }
  try {
    addVectors(toWire(record), 'record', buffer);
  } catch (failure) {
    throw errorFromFailure(failure);
  }
}
