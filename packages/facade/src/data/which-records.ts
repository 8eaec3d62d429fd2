import { optionsOf } from '../engine/argument.js';
import type { DeleteManyOptions } from './data-options.js';
import type { Filter } from './filter.js';

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
