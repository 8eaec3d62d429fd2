import type { Completed } from '../call/pinecone-promise.js';

/** How one list operation hands out its pages. */
export interface PageSource<Page, Item> {
  /** Sends the request for the page that `token` leads to; the first page may have none. */
  fetchPage(token: string | undefined): Promise<Completed<Page>>;
  itemsOf(page: Page): readonly Item[] | null | undefined;
  /** Token of the page after this one; nothing or an empty one on the last. */
  tokenOf(page: Page): string | null | undefined;
  /** Token of the page to begin with. */
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}
