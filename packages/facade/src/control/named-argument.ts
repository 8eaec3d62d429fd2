import { optionsOf } from '../engine/argument.js';

/**
 * Reads a call that names its subject first (`configureIndex('docs', { tags })`) or within its options
 * (`configureIndex({ name: 'docs', tags })`): releases of the incumbent did either.
 */
export function namedArgument<Options extends object>(
  method: string,
  key: keyof Options & string,
  [first, second]: readonly [string | Options, Options | undefined],
): { readonly name: string; readonly rest: Omit<Options, typeof key> } {
  const options =
    typeof first === 'string' ? { ...optionsOf(method, second), [key]: first } : first;
  const { [key]: name, ...rest } = optionsOf(method, options as Options);
  return { name: name as string, rest };
}
