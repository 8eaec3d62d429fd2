import type { WithResponse } from '../call/pinecone-promise.js';

/** One page of a list: what the API documents as `data`, and what every list has in common beside it. */
export interface PageResult<Page, Item> extends WithResponse<Page> {
  readonly items: readonly Item[];
  /**
   * Leads to the page after this one, also in another process: pass it to the list method as its `paginationToken`.
   * Undefined on the last page.
   */
  readonly nextToken: string | undefined;
}
