import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/**
 * Reads a call that names its subject first (`configureIndex('docs', { tags })`) or within its options
 * (`configureIndex({ name: 'docs', tags })`): releases of the incumbent did either.
 */
export function namedArgument<Options extends object>(
  method: string,
  key: keyof Options & string,
  [first, second]: readonly [string | Options, Options | undefined],
): { readonly name: string; readonly rest: Omit<Options, typeof key> } {
  const options = typeof first === 'string' ? { ...second, [key]: first } : first;
  const name: unknown = (options as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (typeof name !== 'string' || name === '') {
    throw new PineconeArgumentError(
      `${method}() needs \`${key}\`, a string that is not empty, got ${name === '' ? 'an empty one' : typeof name}.`,
    );
  }
  const { [key]: _, ...rest } = options as Options;
  return { name, rest };
}
