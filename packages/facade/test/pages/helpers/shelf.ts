import type { PageSource } from '../../../src/pages/page-source.js';
import { completed } from '../../call/helpers/completed.js';

/** A page as a vector list gives it. */
export interface ShelfPage {
  readonly vectors?: readonly string[];
  readonly pagination?: { readonly next: string };
}

export interface Shelf {
  readonly source: PageSource<ShelfPage, string>;
  /** Tokens that were asked for, in order. */
  readonly asked: (string | undefined)[];
}

/** A list whose pages lie ready by their tokens, `''` for the first; a page that is not there fails. */
export function shelf(
  pages: Readonly<Record<string, ShelfPage>>,
  more: Pick<PageSource<ShelfPage, string>, 'signal' | 'token'> = {},
): Shelf {
  const asked: (string | undefined)[] = [];
  const fetchPage = async (token: string | undefined) => {
    asked.push(token);
    const page = pages[token ?? ''];
    if (!page) throw new Error(`No page ${token}`);
    return completed(page, { requestId: `request-${asked.length}` });
  };
  const itemsOf = ({ vectors }: ShelfPage) => vectors;
  const tokenOf = ({ pagination }: ShelfPage) => pagination?.next;
  return { source: { fetchPage, itemsOf, tokenOf, ...more }, asked };
}
