import { describeValue } from '@pinecone-versioned/transport';
import { PineconePromise } from '../call/pinecone-promise.js';
import type { ResponseMeta } from '../call/response-meta.js';
import { PineconeAbortError } from '../errors/pinecone-abort-error.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { PineconeResponseParseError } from '../errors/pinecone-response-parse-error.js';
import type { PageResult } from './page-result.js';
import type { PageSource } from './page-source.js';

/**
 * What a list method returns. Awaiting it gives the first page as the API documents it; iterating over it gives the
 * items of all pages.
 *
 * The first page is requested at once and only once, however the list is read. Every other page is requested when its
 * turn comes, and anew by each iteration.
 */
export class Paginated<Page, Item> extends PineconePromise<Page> implements AsyncIterable<Item> {
  readonly #source: PageSource<Page, Item>;

  constructor(source: PageSource<Page, Item>) {
    super(() => source.fetchPage(source.token));
    this.#source = source;
  }

  /** The items of all pages, in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }

  /** All pages, each with its items, its response and the token by which another list goes on after it. */
  async *pages(): AsyncGenerator<PageResult<Page, Item>, void, undefined> {
    const source = this.#source;
    const seen = new Set([source.token]);
    let page = PineconePromise.completion(this);
    for (;;) {
      const { data, meta: response } = await page;
      const nextToken = source.tokenOf(data) || undefined;
      yield { data, response, items: itemsIn(data && source.itemsOf(data), response), nextToken };
      if (nextToken === undefined) return;
      refuseAborted(source.signal);
      if (seen.has(nextToken)) throw endlessList(seen.size, response);
      seen.add(nextToken);
      page = source.fetchPage(nextToken);
    }
  }

  /** The first items of the list, at most `limit` of them. Requests no page beyond the one that fills the limit. */
  async toArray(options: { readonly limit: number }): Promise<Item[]> {
    const limit = checkLimit(options?.limit);
    const all: Item[] = [];
    for await (const { items } of this.pages()) {
      all.push(...items.slice(0, limit - all.length));
      if (all.length >= limit) break;
    }
    return all;
  }
}

function checkLimit(limit: unknown): number {
  if (Number.isSafeInteger(limit) && (limit as number) >= 0) return limit as number;
  throw new PineconeArgumentError(
    `\`limit\` of toArray() must be a whole number from 0 on, got ${describeValue(limit)}.`,
  );
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new PineconeAbortError('The list was aborted by the caller before its next page.', {
    cause: signal.reason,
  });
}

/** A page without items may leave them out; what takes their place must still be a list. */
function itemsIn<Item>(
  items: readonly Item[] | null | undefined,
  { headers: _, ...facts }: ResponseMeta,
): readonly Item[] {
  if (Array.isArray(items ?? [])) return items ?? [];
  throw new PineconeResponseParseError(
    `The items of the page are ${describeValue(items)}, not a list.`,
    { ...facts, code: 'UNEXPECTED_BODY' },
  );
}

function endlessList(pageCount: number, { headers: _, ...facts }: ResponseMeta) {
  return new PineconeResponseParseError(
    `Page ${pageCount} of the list leads back to a page that was read before. What was read up to here is valid.`,
    { ...facts, code: 'REPEATED_PAGE_TOKEN' },
  );
}
