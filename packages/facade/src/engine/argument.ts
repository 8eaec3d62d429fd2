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

/** As {@link optionsOf}; throws also for options that would be ignored in silence, such as a misspelt `namespace`. */
export function knownOptionsOf<T>(
  method: string,
  given: T,
  known: Readonly<Record<string, true>>,
): NonNullable<T> & object {
  const options = optionsOf(method, given);
  const refusal = unknownOptions(`${method}()`, Object.keys(options), Object.keys(known));
  if (refusal === undefined) return options;
  throw new PineconeArgumentError(refusal);
}

/** Says which options are not known, if there are such. */
export function unknownOptions(
  what: string,
  given: readonly string[],
  known: readonly string[],
): string | undefined {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  return `${what} knows no option ${unknown.join(', ')}. Known are ${known.join(', ')}.`;
}

/** Throws when something else than an AbortSignal stands for the signal of a call, such as its controller. */
export function checkSignal(given: unknown): void {
  if (given === undefined || given instanceof AbortSignal) return;
  throw new PineconeArgumentError(
    `\`signal\` must be an AbortSignal, got ${describeValue(given)}.`,
  );
}
