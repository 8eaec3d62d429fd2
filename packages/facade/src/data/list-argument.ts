import { optionsOf } from '../engine/argument.js';
import type { NamespaceOption } from './data-options.js';

/** A list of a call, given by itself or as a member of options. */
export type ListArgument<Key extends string, Item> =
  | readonly Item[]
  | (Readonly<Record<Key, readonly Item[]>> & NamespaceOption);

/** The list and the namespace of a call that takes either form. */
export function listArgument<Key extends string, Item>(
  method: string,
  key: Key,
  given: ListArgument<Key, Item>,
): { readonly items: readonly Item[]; readonly namespace?: string | undefined } {
  if (Array.isArray(given)) return { items: given };
  const options = optionsOf(method, given) as Readonly<Record<Key, readonly Item[]>> &
    NamespaceOption;
  return { ...options, items: options[key] };
}
