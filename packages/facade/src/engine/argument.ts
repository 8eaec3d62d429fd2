import { describeValue } from '@pinecone-versioned/transport';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** The options of a method; throws when they are no object. */
export function optionsOf<T>(method: string, given: T): NonNullable<T> & object {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new PineconeArgumentError(
    `${method}() needs an object of options, got ${describeValue(given)}.`,
  );
}
