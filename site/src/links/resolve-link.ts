import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../pages/page.ts';
import { pageUrl } from '../pages/page-url.ts';

/** What links are resolved against. */
export interface LinkContext {
  readonly root: string;
  readonly pages: readonly Page[];
  /** Page of the repository, such as `https://github.com/owner/name`; undefined when none is declared. */
  readonly repositoryUrl: string | undefined;
}

/**
 * The address on the site of what a document links to; undefined for a file that is no page when the repository has no
 * page either. Addresses that are no paths stay as they are. Throws when the file does not exist.
 *
 * @param source path in the repository of the document.
 */
export function resolveLink(
  href: string,
  source: string,
  { root, pages, repositoryUrl }: LinkContext,
): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|[#/])/i.test(href)) return href;
  const [, file = '', hash = ''] = /^([^#?]*)(.*)$/.exec(href) ?? [];
  const target = path.posix.join(path.posix.dirname(source), decodeURI(file)).replace(/\/$/, '');
  const isTarget = (name: string) =>
    name === target || name === path.posix.join(target, 'README.md');
  const page =
    pages.find(({ standsFor }) => standsFor !== undefined && isTarget(standsFor)) ??
    pages.find((each) => isTarget(each.source));
  if (page) return pageUrl(page.route) + hash;
  if (!existsSync(path.join(root, target))) {
    throw new Error(`${source} links to ${href}, but there is no ${target}. Mend the link.`);
  }
  return repositoryUrl && `${repositoryUrl}/blob/HEAD/${target}${hash}`;
}
