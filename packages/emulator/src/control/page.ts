import type { OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';

/** A list that is answered in pages. */
interface PagedList<Item> {
  /** Tells the list apart from others: a token leads on in its own list only. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
}

/** One page of a list, by the names of the wire. */
interface Page<Item> {
  readonly data: readonly Item[];
  readonly pagination?: { readonly next: string };
}

const DEFAULT_LIMIT = 10;

/**
 * The page that a call asks for by `limit` and `paginationToken`. Pages go by the key in bitwise order, so that items
 * that come or go between two calls neither repeat nor hide others.
 */
export function pageOf<Item>(call: OperationCall, list: PagedList<Item>): Page<Item> {
  const { limit = DEFAULT_LIMIT, paginationToken } = call.query;
  const after = paginationToken === undefined ? '' : readToken(String(paginationToken), list.name);
  const rest = list.items
    .filter((item) => list.keyOf(item) > after)
    .toSorted((a, b) => (list.keyOf(a) < list.keyOf(b) ? -1 : 1));
  const data = rest.slice(0, Number(limit));
  const last = data.at(-1);
  if (last === undefined || data.length === rest.length) return { data };
  return { data, pagination: { next: makeToken(list.name, list.keyOf(last)) } };
}

function makeToken(list: string, after: string): string {
  return Buffer.from(JSON.stringify([list, after])).toString('base64url');
}

function readToken(token: string, list: string): string {
  const [name, after] = parseToken(token);
  if (name === list && typeof after === 'string' && makeToken(list, after) === token) return after;
  throw invalidArgument(
    'The pagination token is not valid here. Send the pagination.next value of the page before, or none.',
  );
}

function parseToken(token: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
