import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath, whyNot } from './browser.js';
import { consoleWorlds } from './console-world.js';

/** Texts of the first cell of each row. */
function rowNames(page: Page, table: RegExp): Promise<string[]> {
  return page.getByRole('table', { name: table }).getByRole('rowheader').allTextContents();
}

describe.skipIf(browserPath === undefined)(`records in the console${whyNot}`, () => {
  const openWorld = consoleWorlds();

  test('indexes lead to namespaces, these to records, and these to their values', async () => {
    await using world = await openWorld();
    const host = await world.createIndex('movies');
    const vectors = Array.from({ length: 60 }, (_, at) => ({
      id: `film/${String(at).padStart(2, '0')}`,
      values: [1, at, 0.25],
      metadata: { title: `No. ${at}`, genres: ['drama', 'war'] },
    }));
    await world.call('POST', `${host}/vectors/upsert`, { body: { namespace: 'all', vectors } });
    const page = await world.open('#/indexes');
    await page.getByRole('link', { name: 'movies' }).click();
    await page.getByRole('heading', { name: 'Index movies' }).waitFor();
    expect(await page.locator('dl').textContent()).toMatch(/Dimension3Metriccosine/);
    await page.getByRole('link', { name: 'all' }).click();

    await page.getByRole('table', { name: 'Records (60 in the namespace)' }).waitFor();
    const first = await rowNames(page, /Records/);
    expect([first.length, first[0], first.at(-1)]).toEqual([25, 'film/00', 'film/24']);
    const previous = page.getByRole('button', { name: 'Previous page' });
    const next = page.getByRole('button', { name: 'Next page' });
    expect(await previous.isDisabled()).toBe(true);
    await next.click();
    await page.getByText('Page 2', { exact: true }).waitFor();
    await next.click();
    await page.getByText('Page 3', { exact: true }).waitFor();
    expect(await rowNames(page, /Records/)).toEqual(vectors.slice(50).map(({ id }) => id));
    // The button is of no use on the last page, so the focus does not stay on it.
    expect(await next.isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
    await previous.click();
    await page.getByText('Page 2', { exact: true }).waitFor();
    expect((await rowNames(page, /Records/))[0]).toBe('film/25');

    await page.getByLabel('Id begins with').fill('film/3');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'film/30' }).waitFor();
    await expect.poll(() => rowNames(page, /Records/)).toHaveLength(10);

    await page.getByRole('link', { name: 'film/31' }).click();
    await page.getByRole('heading', { name: 'Record film/31' }).waitFor();
    expect(await rowNames(page, /Metadata/)).toEqual(['title', 'genres']);
    expect(await page.locator('.numbers').textContent()).toBe('1, 31, 0.25');
    await page.goBack();
    await page.getByRole('heading', { name: 'Namespace all' }).waitFor();
    expect(await page.getByLabel('Id begins with').inputValue()).toBe('');
  });

  test('sparse values and long vectors are shown', async () => {
    await using world = await openWorld();
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
    const sparse = { name: 'words', vector_type: 'sparse', metric: 'dotproduct', spec };
    const words = await world.call('POST', '/indexes', { body: sparse });
    const wide = { name: 'wide', dimension: 100, metric: 'cosine', spec };
    const long = await world.call('POST', '/indexes', { body: wide });
    await world.call('POST', `${words.body.host}/vectors/upsert`, {
      body: { vectors: [{ id: 's', sparseValues: { indices: [7, 4000], values: [0.5, 2] } }] },
    });
    await world.call('POST', `${long.body.host}/vectors/upsert`, {
      body: { vectors: [{ id: 'w', values: Array.from({ length: 100 }, (_, at) => at) }] },
    });
    const page = await world.open('#/indexes/words/__default__/s');
    await page.getByRole('heading', { name: 'Record s' }).waitFor();
    expect(await rowNames(page, /Sparse vector/)).toEqual(['7', '4000']);
    await page.evaluate(() => {
      location.hash = '#/indexes/wide/__default__/w';
    });
    await page.getByRole('heading', { name: 'Record w' }).waitFor();
    await page.getByText('All 100 values').click();
    const all = await page.getByRole('region', { name: 'All values' }).textContent();
    expect(all?.split(', ')).toHaveLength(100);
  });

  test('new records show up, and what is not there is said', async () => {
    await using world = await openWorld();
    const host = await world.createIndex('movies');
    const page = await world.open('#/indexes/movies');
    await page.getByText('There is no namespace.').waitFor();
    const vectors = [{ id: 'a', values: [1, 2, 3] }];
    await world.call('POST', `${host}/vectors/upsert`, { body: { vectors } });
    await page.getByRole('link', { name: '__default__' }).waitFor();
    for (const [place, message] of [
      ['#/indexes/none', 'There is no index "none".'],
      ['#/indexes/movies/none', 'Index movies has no namespace "none".'],
      ['#/indexes/movies/__default__/none', 'There is no record "none".'],
    ] as const) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, place);
      await page.getByRole('alert').filter({ hasText: message }).waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
    }
  });
});
