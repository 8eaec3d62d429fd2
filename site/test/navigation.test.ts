import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/lib/repository-root.js';
import { OPERATIONS_SOURCE } from '../src/pages/generated-folder.js';
import { listPages } from '../src/pages/list-pages.js';
import { pageUrl } from '../src/pages/page-url.js';
import { attributes, builtPage, builtPages } from './helpers/built-site.js';

const pages = listPages(repositoryRoot);

describe('the list of pages', () => {
  test('is what was built', () => {
    const built = builtPages.map(({ url }) => url).filter((url) => url !== '/404.html');
    expect(pages.map(({ route }) => pageUrl(route)).sort()).toEqual(built.toSorted());
  });

  test('has every document of the repository', () => {
    const notForReaders = ['node_modules', 'dist', 'reports', 'generated', 'coverage'];
    const documents = globSync('**/*.md', {
      cwd: repositoryRoot,
      exclude: (name) => notForReaders.includes(name),
    }).filter((file) => !/(^|\/)CHANGELOG\.md$/.test(file) && !file.startsWith('.'));
    expect(documents.length).toBeGreaterThan(15);
    const sources = new Set(pages.map(({ source }) => source));
    expect(documents.filter((file) => !sources.has(file))).toEqual([]);
    expect(pages.map(({ standsFor }) => standsFor)).toContain(OPERATIONS_SOURCE);
  });

  test('has no title twice in a section', () => {
    const titles = pages
      .filter(({ section }) => section !== 'api')
      .map(({ section, title }) => `${section}: ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('every page has a title of its own, by which tabs and bookmarks can be told apart', () => {
  const titles = builtPages.map(({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1]);
  expect(titles.filter((title, at) => !title || titles.indexOf(title) !== at)).toEqual([]);
});

test('every page is reachable through navigation', () => {
  const navigation = /<(nav|aside|header)\b.*?<\/\1>/gs;
  const reached = new Set<string>();
  const open = ['/'];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (reached.has(url)) continue;
    reached.add(url);
    const parts = [...builtPage(url).html.matchAll(navigation)].map(([part]) => part);
    const { pathname } = new URL(url, 'http://site');
    open.push(
      ...attributes(parts.join(''), 'a', 'href')
        .map((href) => new URL(href, `http://site${pathname}`))
        .filter(({ host }) => host === 'site')
        .map((target) => decodeURIComponent(target.pathname)),
    );
  }
  const urls = pages.map(({ route }) => pageUrl(route));
  expect(urls.filter((url) => !reached.has(url))).toEqual([]);
});
