import { invalidArgument } from '../http/refusals.js';
import { pageToken } from './page-token.js';

const DEFAULT_LIMIT = 100;

/** One page of names, and where the next one begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly pagination?: { readonly next: string };
}

/** Which page is wanted. */
export interface PageOptions<Item> {
  /** @default 100 */
  readonly limit: unknown;
  /** What a token names an item by. */
  readonly nameOf: (item: Item) => string;
}

/** Takes a page from items that begin where the page does. Throws ServiceError (400) for a limit below 1. */
export function takePage<Item>(
  items: Iterable<Item>,
  { limit = DEFAULT_LIMIT, nameOf }: PageOptions<Item>,
): Page<Item> {
  const most = Number(limit);
  if (!(most >= 1)) throw invalidArgument(`limit is ${limit}; it must be 1 or more.`);
  const taken: Item[] = [];
  for (const item of items) {
    const last = taken.at(-1);
    if (taken.length >= most && last !== undefined) {
      return { items: taken, pagination: { next: pageToken(nameOf(last)) } };
    }
    taken.push(item);
  }
  return { items: taken };
}
