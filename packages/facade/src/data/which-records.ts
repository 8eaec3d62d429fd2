import { itemsOf, kindOf, optionsOf } from '../engine/argument.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import type { DeleteManyOptions, NamespaceOption } from './data-options.js';

/** A list of a call, given by itself or as a member of options. */
export type ListArgument<Key extends string, Item> =
  | readonly Item[]
  | (Readonly<Record<Key, readonly Item[]>> & NamespaceOption);

/** The list and the namespace of a call that takes either form. */
export function listArgument<Key extends string, Item>(
  method: string,
  key: Key,
  given: ListArgument<Key, Item>,
): { readonly items: readonly Item[]; readonly namespace: string | undefined } {
  const what = `\`${key}\` of ${method}()`;
  if (Array.isArray(given)) return { items: itemsOf(what, given), namespace: undefined };
  const options = optionsOf(method, given) as Readonly<Record<Key, readonly Item[]>> &
    NamespaceOption;
  return { items: itemsOf(what, options[key]), namespace: options.namespace };
}

/** What `deleteMany` deletes: ids, a filter, or either of them within options. An empty filter would mean every record. */
export function whichRecords<T extends object>(
  given: readonly string[] | DeleteManyOptions<T> | object,
): DeleteManyOptions<T> {
  if (Array.isArray(given)) return { ids: itemsOf('`ids` of deleteMany()', given) };
  const { ids, filter, namespace } = optionsOf('deleteMany', given) as DeleteManyOptions<T>;
  if (ids !== undefined && filter !== undefined) {
    throw new PineconeArgumentError('deleteMany() takes `ids` or `filter`, got both.');
  }
  if (ids !== undefined) return { ids: itemsOf('`ids` of deleteMany()', ids), namespace };
  const isOptions = 'filter' in given || Object.keys(given).every((key) => key === 'namespace');
  const which: unknown = isOptions ? filter : given;
  if (typeof which !== 'object' || which === null || Object.keys(which).length === 0) {
    throw new PineconeArgumentError(
      `deleteMany() needs \`ids\`, or a \`filter\` with a condition, got ${kindOf(which)}${typeof which === 'object' ? ' without conditions' : ''}. To delete every record, call deleteAll().`,
    );
  }
  return {
    filter: which as NonNullable<typeof filter>,
    namespace: isOptions ? namespace : undefined,
  };
}
