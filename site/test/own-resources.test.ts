import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributes, builtPages } from './helpers/built-site.js';

const folder = inject('siteFolder');

test.each([
  ['script', 'src'],
  ['link', 'href'],
  ['img|source|iframe|video|audio|embed|input', 'src'],
  ['img|source', 'srcset'],
  ['object', 'data'],
  ['form', 'action'],
])('no %s of a page loads its %s from elsewhere', (tag, name) => {
  const foreign = builtPages.flatMap(({ url, html }) =>
    attributes(html, tag, name)
      .filter((value) => !/^(?:\/(?!\/)|data:)/.test(value))
      .map((value) => `${url}: ${value}`),
  );
  expect(foreign).toEqual([]);
});

test('no style sheet loads anything, fonts least of all', () => {
  const sheets = globSync('**/*.css', { cwd: folder });
  expect(sheets.length).toBeGreaterThan(0);
  const found = sheets.flatMap((file) => {
    const css = readFileSync(path.join(folder, file), 'utf8');
    return [...css.matchAll(/@import[^;]*|url\((?!["']?data:)[^)]*\)|@font-face/g)].map(
      ([text]) => `${file}: ${text}`,
    );
  });
  expect(found).toEqual([]);
});

test('no page names a host that it belongs to', () => {
  for (const { html } of builtPages) {
    expect(html).not.toMatch(/rel="canonical"|property="og:url"/);
  }
  expect(globSync('{sitemap.xml,CNAME,robots.txt}', { cwd: folder })).toEqual([]);
});
