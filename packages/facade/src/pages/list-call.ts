import type { CallOptions } from '../call/call-options.js';
import { optionsOf } from '../engine/argument.js';
import type { Caller } from '../engine/caller.js';
import type { RequestInput } from '../engine/encode-request.js';
import type { EngineCall } from '../engine/prepare-call.js';
import { Paginated } from './paginated.js';

/** Which pages to ask for. */
export interface PageOptions {
  /** Most items of a page. */
  limit?: number | undefined;
  /** Begins after the page that gave this token. */
  paginationToken?: string | undefined;
}

/** A list operation and where its pages keep their items. */
export interface ListCall<Page, Item> extends Omit<EngineCall, 'input' | 'options'> {
  /** What the request holds beside its pages; may throw. */
  readonly input?: (() => RequestInput) | undefined;
  readonly pages: PageOptions | null | undefined;
  /** Where the request has its limit and token. @default 'query' */
  readonly place?: 'query' | 'body';
  readonly options: CallOptions | undefined;
  readonly itemsOf: (page: Page) => readonly Item[] | null | undefined;
}

/** A page that says which one follows. */
export interface WithToken {
  readonly pagination?: { readonly next?: string } | null | undefined;
}

/** Makes the list that a list method returns. All lists of these APIs page by the same pair of fields. */
export function listCall<Page extends WithToken, Item>(
  caller: Caller,
  { pages, input, place = 'query', options, itemsOf, ...call }: ListCall<Page, Item>,
): Paginated<Page, Item> {
  const token = pages?.paginationToken;
  return new Paginated<Page, Item>({
    fetchPage: (paginationToken) =>
      caller.start<Page>({
        ...call,
        input: () => ({
          ...input?.(),
          [place]: { ...optionsOf(call.operation.id, pages ?? {}), paginationToken },
        }),
        options,
      }),
    itemsOf,
    tokenOf: (page) => page?.pagination?.next,
    token,
    signal: options?.signal,
  });
}
