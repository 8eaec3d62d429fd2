import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { repositoryRoot } from '../../scripts/lib/repository-root.js';
import { listPages } from '../src/pages/list-pages.js';
import { pageUrl } from '../src/pages/page-url.js';
import { builtPage } from './helpers/built-site.js';

/** What MiniSearch writes: ids of sections by number, and for each term the numbers it occurs in, by field. */
interface StoredIndex {
  readonly documentIds: Readonly<Record<string, string>>;
  readonly index: readonly (readonly [
    string,
    Readonly<Record<string, Readonly<Record<string, number>>>>,
  ])[];
}

const folder = inject('siteFolder');
const [file = ''] = globSync('assets/chunks/@localSearchIndex*.js', { cwd: folder });
const { default: text }: { default: string } = await import(
  pathToFileURL(path.join(folder, file)).href
);
const stored: StoredIndex = JSON.parse(text);

/** Terms by the address of the page that they occur on. */
const terms = new Map<string, Set<string>>();
for (const [term, fields] of stored.index) {
  for (const number of Object.values(fields).flatMap((counts) => Object.keys(counts))) {
    const url = stored.documentIds[number]?.split('#')[0] ?? '';
    const own = terms.get(url) ?? new Set();
    terms.set(url, own.add(term));
  }
}

const pages = listPages(repositoryRoot).filter(({ section }) => section !== 'home');

test('every page is found by each word of its heading', () => {
  const missing = pages.flatMap(({ route }) => {
    const url = pageUrl(route);
    const own = [...(terms.get(url) ?? [])];
    return headingWords(builtPage(url).html).flatMap((word) =>
      own.some((term) => term.includes(word)) ? [] : [`${url}: ${word}`],
    );
  });
  expect(missing).toEqual([]);
});

test('pages that share a heading are told apart by their titles', () => {
  expect([...(terms.get('/guide/tour.html') ?? [])]).toContain('tour');
  expect([...(terms.get('/guide/overview.html') ?? [])]).toContain('overview');
  const pinned = [...(terms.get('/api/pinned/functions/connect.html') ?? [])];
  expect(pinned.some((term) => term.includes('pinned'))).toBe(true);
});

test('who migrates finds how, though the heading says it otherwise', () => {
  const own = [...(terms.get('/guide/migration.html') ?? [])];
  expect(own).toContain('migration');
  expect(builtPage('/guide/migration.html').html).toContain('<title>Migration: coming from');
});

test('an operation is found by its method, its route and its id', () => {
  const own = [...(terms.get('/operations.html') ?? [])];
  for (const word of ['fetchbymetadata', 'fetch', 'metadata', 'upsertrecordsnamespace']) {
    expect(own).toContain(word);
  }
});

/** At least one word, or the heading was not found. */
function headingWords(html: string): string[] {
  const [, heading = ''] = /<h1[^>]*>(.*?)<a /s.exec(html) ?? [];
  const text = heading.replaceAll(/<[^>]*>/g, '').replaceAll(/&[a-z]+;/g, ' ');
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? ['(a heading)'];
}
