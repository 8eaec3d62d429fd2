import { describeValue } from '@pinecone-versioned/transport';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** Whether something can be the options of a method. */
export function isOptions(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The options of a method; throws when they are no object. */
export function optionsOf<T>(method: string, given: T): NonNullable<T> & object {
  if (isOptions(given)) return given;
  throw new PineconeArgumentError(
    `${method}() needs an object of options, got ${describeValue(given)}.`,
  );
}

/** Throws when something else than an AbortSignal stands for the signal of a call, such as its controller. */
export function checkSignal(given: unknown): void {
  if (given === undefined || given instanceof AbortSignal) return;
  throw new PineconeArgumentError(
    `\`signal\` must be an AbortSignal, got ${describeValue(given)}.`,
  );
}
