import { optionsOf } from '../engine/argument.js';
import type { DeleteManyOptions, NamespaceOption } from './data-options.js';
import type { Filter } from './filter.js';

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

/** What `deleteMany` deletes: ids, a filter, or either of them within options. */
export function whichRecords<T extends object>(
  given: readonly string[] | DeleteManyOptions<T> | object,
): DeleteManyOptions<T> {
  if (Array.isArray(given)) return { ids: given };
  const options = optionsOf('deleteMany', given) as DeleteManyOptions<T>;
  const keys = Object.keys(options);
  const isOptions =
    keys.includes('ids') || keys.includes('filter') || keys.every((key) => key === 'namespace');
  return isOptions ? options : { filter: given as Filter<T> };
}
