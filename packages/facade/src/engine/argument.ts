import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** The options of a method; throws when they are no object. */
export function optionsOf<T>(method: string, given: T): NonNullable<T> & object {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new PineconeArgumentError(`${method}() needs an object of options, got ${kindOf(given)}.`);
}

/** What a value is, for messages: never the value itself, which may be long or secret. */
export function kindOf(value: unknown): string {
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  return value === null ? 'null' : typeof value;
}
