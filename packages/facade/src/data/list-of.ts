import { type ListCall, listCall, type WithToken } from '../pages/list-call.js';
import type { Paginated } from '../pages/paginated.js';
import type { IndexContext } from './index-context.js';

/** Makes a list of what an operation of an index answers, page by page. */
export function listOf<Page extends WithToken, Item>(
  { caller, target }: IndexContext,
  call: Omit<ListCall<Page, Item>, 'target'>,
): Paginated<Page, Item> {
  return listCall<Page, Item>(caller, { ...call, target });
}
