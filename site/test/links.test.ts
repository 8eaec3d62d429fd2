import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributes, builtPages } from './helpers/built-site.js';

const folder = inject('siteFolder');
const anchors = new Map(
  builtPages.map(({ url, html }) => [url, new Set(attributes(html, '[a-z][a-z0-9]*', 'id'))]),
);

/** Each link between pages, with its place and where it leads. */
const links = builtPages.flatMap(({ url, html }) =>
  attributes(html, 'a', 'href').flatMap((href) => {
    const target = new URL(href, `http://site${url}`);
    return target.host === 'site' ? [{ url, href, target }] : [];
  }),
);

test('there are many links', () => {
  expect(links.length).toBeGreaterThan(5000);
  expect(links.filter(({ target }) => target.hash !== '').length).toBeGreaterThan(100);
});

test('every link leads to a page or a file of the site', () => {
  const broken = links.filter(({ target: { pathname } }) => {
    const file = path.join(folder, decodeURIComponent(pathname));
    return !anchors.has(decodeURIComponent(pathname)) && !existsSync(file);
  });
  expect(broken.map(({ url, href }) => `${url}: ${href}`)).toEqual([]);
});

test('every anchor is there', () => {
  const broken = links.filter(({ target: { pathname, hash } }) => {
    const known = anchors.get(decodeURIComponent(pathname));
    return hash !== '' && known && !known.has(decodeURIComponent(hash.slice(1)));
  });
  expect(broken.map(({ url, href }) => `${url}: ${href}`)).toEqual([]);
});
