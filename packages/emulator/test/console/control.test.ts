import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath, whyNot } from './browser.js';
import { consoleWorlds } from './console-world.js';

const HEADERS = ['No.', 'Time', 'Version', 'Request', 'Operation', 'Status', 'Took', 'Fault'];

/** Version, request and status of each request in the journal's table. */
async function journalRows(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: /^Requests/ }).locator('tbody tr');
  const texts = await rows.evaluateAll((all) =>
    all.map((row) =>
      [2, 3, 5].map((at) => {
        const cell = row.children[at];
        return (cell?.querySelector('summary') ?? cell)?.textContent ?? '';
      }),
    ),
  );
  return texts.map((texts) => texts.join(' '));
}

describe.skipIf(browserPath === undefined)(
  `the control of an emulator in the console${whyNot}`,
  () => {
    const openWorld = consoleWorlds();

    test('the journal shows requests with versions and statuses, and keeps what was opened', async () => {
      await using world = await openWorld();
      await world.call('GET', '/indexes', { version: '2025-04' });
      await world.call('GET', '/indexes/none', { headers: { 'x-trace': 'abc' } });
      const page = await world.open('#/journal');
      await page.getByRole('table', { name: 'Requests (2 of the last 2)' }).waitFor();
      expect(await page.getByRole('columnheader').allTextContents()).toEqual(HEADERS);
      expect(await journalRows(page)).toEqual([
        '2025-10 GET /indexes/none ! 404',
        '2025-04 GET /indexes ✓ 200',
      ]);
      await page.getByText('GET /indexes/none').click();
      const details = page.locator('details[open]');
      await details.getByText('"x-trace": "abc"').waitFor();
      expect(await details.textContent()).toContain('"api-key": "[redacted]"');
      await world.call('GET', '/indexes');
      await page.getByRole('table', { name: 'Requests (3 of the last 3)' }).waitFor();
      expect(await details.locator('summary').textContent()).toBe('GET /indexes/none');

      await page.getByLabel('Version').selectOption('2025-04');
      await expect.poll(() => journalRows(page)).toEqual(['2025-04 GET /indexes ✓ 200']);
      await page.getByLabel('Version').selectOption('');
      await page.getByLabel('Status').selectOption('4');
      await expect.poll(() => journalRows(page)).toEqual(['2025-10 GET /indexes/none ! 404']);
      await page.getByRole('link', { name: 'Clock' }).click();
      await page.getByRole('heading', { name: 'Clock' }).waitFor();
      await page.goBack();
      await expect.poll(() => journalRows(page)).toEqual(['2025-10 GET /indexes/none ! 404']);
      expect(await page.getByLabel('Status').inputValue()).toBe('4');

      await page.getByRole('button', { name: 'Clear the journal' }).click();
      await page.getByRole('status').filter({ hasText: 'The journal is empty.' }).waitFor();
      await page.getByText('There is no such request.').waitFor();
    });

    test('faults are added, hit, and removed', async () => {
      await using world = await openWorld();
      const page = await world.open('#/faults');
      await page.getByLabel('Operation').fill('nonsense');
      await page.getByRole('button', { name: 'Add the fault' }).click();
      const refusal = page.getByRole('alert').filter({ hasText: 'Unknown operation "nonsense"' });
      await refusal.waitFor();
      // What was typed is still there to be mended, and the reason to be read.
      const looks: string[] = [];
      page.on('response', (response) => looks.push(response.url()));
      await expect.poll(() => looks.length, { timeout: 20_000 }).toBeGreaterThan(1);
      expect(await refusal.count()).toBe(1);

      await page.getByLabel('Operation').fill('list_indexes');
      await page.getByLabel('Version').selectOption('2025-10');
      await page.getByLabel('How many times').fill('2');
      await page.getByLabel('Status').fill('429');
      await page.getByLabel('Retry-After, in seconds').fill('7');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'The fault is in force.' }).waitFor();
      expect(await refusal.count()).toBe(0);
      const cells = page.getByRole('row', { name: 'Remove fault 1' }).getByRole('cell');
      expect((await cells.allTextContents()).slice(0, 4)).toEqual([
        'list_indexes, in 2025-10',
        'answers 429, Retry-After 7 s',
        '0',
        '0 of 2',
      ]);
      expect(await page.getByLabel('Operation').inputValue()).toBe('');

      await expect(world.call('GET', '/indexes')).rejects.toThrow('429');
      await page.getByRole('cell', { name: '1 of 2' }).waitFor();

      await page.getByLabel('Effect').selectOption('reset');
      expect(await page.getByLabel('Retry-After, in seconds').isVisible()).toBe(false);
      await page.getByLabel('Delay, in milliseconds').fill('3');
      await page.getByRole('button', { name: 'Add the fault' }).click();
      await page.getByRole('cell', { name: 'waits 3 ms, cuts the connection' }).waitFor();
      expect((await world.admin('GET', '/faults')).body.faults).toMatchObject([
        {
          match: { operation: 'list_indexes', version: '2025-10' },
          times: 2,
          status: 429,
          hits: 1,
        },
        { id: 2, match: {}, delayMs: 3, reset: true, seen: 0, hits: 0 },
      ]);

      await page.getByRole('button', { name: 'Remove fault 1' }).click();
      await page.getByRole('status').filter({ hasText: 'Fault 1 is removed.' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
      await page.getByRole('button', { name: 'Remove all faults' }).click();
      await page.getByText('No fault is in force').waitFor();
      expect((await world.admin('GET', '/faults')).body.faults).toEqual([]);
    });

    test('the clock is moved on, set, and given its own time again', async () => {
      const start = Date.parse('2030-01-01T00:00:00Z');
      await using world = await openWorld({ now: () => start });
      const page = await world.open('#/clock');
      const now = page.locator('main time');
      await page.getByText('2030-01-01 00:00:00Z').waitFor();
      await page.getByLabel('By').fill('1.5');
      await page.getByRole('button', { name: 'Move on' }).click();
      await page.getByText('2030-01-01 01:30:00Z').waitFor();
      await page.getByLabel('Date and time, in UTC').fill('2031-02-03T04:05');
      await page.getByRole('button', { name: 'Set', exact: true }).click();
      await page.getByText('2031-02-03 04:05:00Z').waitFor();
      expect(await now.getAttribute('datetime')).toBe('2031-02-03T04:05:00.000Z');
      await page.getByRole('button', { name: 'Go back to its own time' }).click();
      await page.getByText('2030-01-01 00:00:00Z').waitFor();
    });

    test('live updates can be switched off and on', async () => {
      await using world = await openWorld();
      const page = await world.open('#/indexes');
      await page.getByText('There is no index.').waitFor();
      const live = page.getByRole('button', { name: 'Live updates' });
      expect(await live.getAttribute('aria-pressed')).toBe('true');
      await live.click();
      await page.getByRole('button', { name: 'Live updates', pressed: false }).waitFor();
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await world.createIndex('movies');
      // A page that asks each second would have asked by now: another one, which does, shows the index.
      const other = await world.open('#/indexes');
      await other.getByRole('link', { name: 'movies' }).waitFor();
      const host = await world.createIndex('books');
      expect(host).toContain('books');
      await other.getByRole('link', { name: 'books' }).waitFor();
      expect(asked).toEqual([]);
      expect(await page.getByRole('link', { name: 'movies' }).count()).toBe(0);
      await live.click();
      await page.getByRole('link', { name: 'movies' }).waitFor();
    });
  },
);
