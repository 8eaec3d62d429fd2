import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { browserPath, whyNot } from './browser.js';
import { type ConsoleWorld, consoleWorlds } from './console-world.js';

const HOUR = 3_600_000;

async function advance(world: ConsoleWorld, milliseconds: number): Promise<void> {
  await world.admin('POST', '/clock', { body: { advanceMs: milliseconds } });
}

/** Collects what the page tells to those who do not see it. */
async function collectNews(page: Page): Promise<string[]> {
  const told: string[] = [];
  await page.exposeFunction('tellNews', (text: string) => told.push(text));
  await page.evaluate(() => {
    const news = document.querySelector('[role=status]');
    const observer = new MutationObserver(() => window.tellNews(news?.textContent ?? ''));
    if (news) observer.observe(news, { childList: true });
  });
  return told;
}

describe.skipIf(browserPath === undefined)(`long work in the console${whyNot}`, () => {
  const openWorld = consoleWorlds();

  test('a backup becomes ready and a restore goes to 100 % before the eyes', async () => {
    await using world = await openWorld({ transitions: { afterMs: HOUR } });
    const host = await world.createIndex('movies');
    await advance(world, HOUR);
    const vectors = ['a', 'b', 'c'].map((id) => ({ id, values: [1, 2, 3] }));
    await world.call('POST', `${host}/vectors/upsert`, { body: { vectors } });
    const page = await world.open('#/backups');
    await page.getByText('There is no backup.').waitFor();

    const backup = await world.call('POST', '/indexes/movies/backups', {
      body: { name: 'nightly' },
    });
    const row = page.getByRole('row', { name: 'nightly' });
    await row.getByText('Initializing').waitFor();
    await advance(world, HOUR);
    await row.getByText('Ready').waitFor();
    expect(await row.getByRole('cell').allTextContents()).toMatchObject({ 0: 'movies', 3: '3' });

    const body = { name: 'again' };
    await world.call('POST', `/backups/${backup.body.backup_id}/create-index`, { body });
    const bar = page.getByRole('progressbar', { name: 'Restore into again' });
    await bar.waitFor();
    const told = await collectNews(page);
    await advance(world, HOUR / 2);
    await expect.poll(() => bar.getAttribute('value'), { timeout: 20_000 }).toBe('50');
    const job = page.getByRole('row', { name: 'again' });
    await job.getByText('50 %').waitFor();
    await advance(world, HOUR / 2);
    await job.getByText('Completed').waitFor();
    expect(await bar.getAttribute('value')).toBe('100');
    await job.getByText('3 of 3').waitFor();
    await expect.poll(() => told.at(-1)).toBe('Restore into again: Completed, 100 %.');
    expect(told).toContain('Restore into again: InProgress, 50 %.');
  });

  test('imports are shown with what became of them', async () => {
    await using world = await openWorld();
    const host = await world.createIndex('movies');
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'classics'));
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, values: [1, 2, 3] }));
    writeFileSync(path.join(folder, 'classics/records.ndjson'), lines.join('\n'));
    const page = await world.open('#/imports');
    await page.getByText('There is no import.').waitFor();
    const uri = pathToFileURL(folder).href;
    const started = await world.call('POST', `${host}/bulk/imports`, { body: { uri } });
    expect(started.status).toBe(200);
    const done = page.getByRole('row', { name: 'movies' });
    await done.getByText('Completed').waitFor();
    expect(await done.getByRole('cell').allTextContents()).toMatchObject({ 2: '2', 3: uri });
    const bar = done.getByRole('progressbar', { name: 'Import into movies' });
    expect(await bar.getAttribute('value')).toBe('100');

    writeFileSync(path.join(folder, 'classics/records.ndjson'), 'no JSON');
    const body = { uri, errorMode: { onError: 'abort' } };
    await world.call('POST', `${host}/bulk/imports`, { body });
    await page
      .getByRole('cell', { name: /✕|Failed/ })
      .getByText('classics')
      .waitFor();
  });
});

declare global {
  interface Window {
    tellNews(text: string): Promise<void>;
  }
}
