import { describeValue } from '@pinecone-versioned/transport';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** The value of a numeric option; anything but a number from 1 on is refused, because loops depend on it. */
export function atLeastOne(option: string, value: number): number {
  if (typeof value === 'number' && value >= 1) return value;
  throw new PineconeArgumentError(
    `\`${option}\` must be a number from 1 on, got ${describeValue(value)}.`,
  );
}
