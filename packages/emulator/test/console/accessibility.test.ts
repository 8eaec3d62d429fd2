import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath, whyNot } from './browser.js';
import { type ConsoleWorld, consoleWorlds } from './console-world.js';
import { contrasts } from './contrast.js';

const LONG_ID = 'a-very-long-id-without-any-space-'.repeat(6);

/** Each kind of content, by address, with the title that it has. */
const PLACES = new Map([
  ['#/indexes', 'Indexes'],
  ['#/indexes/movies', 'Index movies'],
  ['#/indexes/movies/__default__', 'Namespace __default__'],
  [`#/indexes/movies/__default__/${LONG_ID}`, `Record ${LONG_ID}`],
  ['#/backups', 'Backups and restores'],
  ['#/imports', 'Imports'],
  ['#/journal', 'Journal'],
  ['#/faults', 'Faults'],
  ['#/clock', 'Clock'],
]);

/** Something of everything: states at rest and under way, refusals, failures, faults. */
async function fill(world: ConsoleWorld): Promise<void> {
  const host = await world.createIndex('movies');
  await world.admin('POST', '/clock', { body: { advanceMs: 60_000 } });
  const metadata = { title: 'Alien', notes: LONG_ID };
  const ids = [LONG_ID, ...Array.from({ length: 30 }, (_, at) => `v${at}`)];
  const vectors = ids.map((id) => ({ id, values: [1, 2, 3], metadata }));
  await world.call('POST', `${host}/vectors/upsert`, { body: { vectors } });
  const backup = await world.call('POST', '/indexes/movies/backups', { body: { name: 'one' } });
  await world.admin('POST', '/clock', { body: { advanceMs: 60_000 } });
  const path = `/backups/${backup.body.backup_id}/create-index`;
  await world.call('POST', path, { body: { name: 'again' } });
  await world.call('GET', '/indexes/none');
  await world.admin('POST', '/faults', { body: { match: {}, status: 503, times: 1 } });
  await fetch(`${world.url}/indexes`, { headers: { 'api-key': 'k' } });
  await world.admin('POST', '/faults', { body: { match: { nth: 9 }, delayMs: 5 } });
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, place);
  await expect.poll(() => page.locator('h2').textContent()).toBe(PLACES.get(place));
}

describe.skipIf(browserPath === undefined)(`whoever uses the console${whyNot}`, () => {
  const openWorld = consoleWorlds();
  const openFilled = async () => {
    const world = await openWorld({ transitions: { afterMs: 60_000 } });
    await fill(world);
    return world;
  };

  test('finds landmarks, headings, named tables and named controls everywhere', async () => {
    await using world = await openFilled();
    const page = await world.open();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const [place, title] of PLACES) {
      await goTo(page, place);
      expect(await page.title()).toBe(`${title} · Pinecone emulator console`);
      for (const role of ['banner', 'main', 'contentinfo', 'status', 'alert'] as const) {
        expect(await page.getByRole(role).count(), role).toBe(1);
      }
      const current = page
        .getByRole('navigation', { name: 'Views' })
        .locator('[aria-current=page]');
      expect(await current.count()).toBe(1);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((all) => all.map(({ localName }) => localName));
      expect(levels.slice(0, 2)).toEqual(['h1', 'h2']);
      expect(levels.slice(2).filter((level) => level !== 'h3')).toEqual([]);
      expect(await problemsOf(page), place).toEqual([]);
    }
  });

  test('gets through the page by keyboard, sees where the focus is, and can skip to the content', async () => {
    await using world = await openFilled();
    const page = await world.open();
    await goTo(page, '#/indexes');
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const walk: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const { text, outline, isSeen } = await page.evaluate(() => {
        const own = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(own);
        const { top, height } = own.getBoundingClientRect();
        const caption = own.querySelector('caption');
        return {
          text: (caption ?? own).textContent ?? '',
          outline: `${outlineStyle} ${outlineWidth}`,
          isSeen: top >= 0 && height > 0,
        };
      });
      expect([outline, isSeen], text).toEqual(['solid 3px', true]);
      walk.push(text);
    }
    expect(walk).toEqual([
      'Skip to content',
      'Live updates: on',
      'Forget the token',
      'Indexes',
      'Backups and restores',
      'Imports',
      'Journal',
      'Faults',
      'Clock',
      'Indexes',
      'movies',
      'again',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Index movies' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('title');

    await page.locator('#skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await page.title()).toContain('Index movies');
  });

  test.each(['light', 'dark'] as const)('can read everything in the %s', async (colorScheme) => {
    await using world = await openFilled();
    const page = await world.open('', { colorScheme });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe(
      colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 26)',
    );
    for (const place of PLACES.keys()) {
      await goTo(page, place);
      const { texts, edges } = await contrasts(page);
      expect(texts.length, place).toBeGreaterThan(15);
      expect(
        texts.filter(({ ratio }) => ratio < 4.5),
        place,
      ).toEqual([]);
      expect(
        edges.filter(({ ratio }) => ratio < 3),
        place,
      ).toEqual([]);
    }
    await goTo(page, '#/indexes');
    await page.route('**/__emulator/**', (route) => route.abort());
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    const { texts } = await contrasts(page);
    const alert = texts.find(({ what }) => what.includes('does not answer'));
    expect(alert?.ratio).toBeGreaterThan(4.5);
  });

  test('need not scroll sideways at 320 px, but within a table', async () => {
    await using world = await openFilled();
    const page = await world.open('', { viewport: { width: 320, height: 640 } });
    for (const place of PLACES.keys()) {
      await goTo(page, place);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(320);
    }
    await goTo(page, '#/journal');
    await page.locator('summary').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = page.getByRole('region', { name: /^Requests/ });
    expect(await box.evaluate((own) => own.scrollWidth > own.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((own) => own.scrollLeft)).toBeGreaterThan(0);
  });

  test('is told by words and signs what colours say', async () => {
    await using world = await openFilled();
    const page = await world.open();
    await goTo(page, '#/indexes');
    expect(await page.locator('.badge').allTextContents()).toEqual(['✓ Ready', '… Initializing']);
    await goTo(page, '#/journal');
    const badges = await page.locator('.badge').allTextContents();
    expect([...new Set(badges)].sort()).toEqual(['! 404', '✓ 200', '✓ 201', '✓ 202', '✕ 503']);
  });
});

/** What the markup lacks for those who do not see the page. */
function problemsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const check = (selector: string, isFine: (element: HTMLElement) => boolean) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        if (!isFine(element)) problems.push(`${selector}: ${element.outerHTML.slice(0, 120)}`);
      }
    };
    const textOf = (id: string) => document.getElementById(id)?.textContent?.trim() ?? '';
    const isNamed = (element: HTMLElement) =>
      (element.getAttribute('aria-label') ?? '').trim() !== '' ||
      (element.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => textOf(id) !== '');
    check('table', ({ firstElementChild }) => firstElementChild?.localName === 'caption');
    check('thead th', (cell) => cell.getAttribute('scope') === 'col' && cell.textContent !== '');
    check('tbody tr:not(:has([colspan]))', (row) => row.querySelector('th[scope=row]') !== null);
    check('nav, form, progress, [role=region]', isNamed);
    check('button, a, summary', (own) => own.textContent.trim() !== '' || isNamed(own));
    check(
      'input, select',
      (own) => 'labels' in own && document.querySelector(`label[for=${own.id}]`) !== null,
    );
    check('[aria-describedby]', (own) => textOf(own.getAttribute('aria-describedby') ?? '') !== '');
    check('[id]', ({ id }) => document.querySelectorAll(`[id="${id}"]`).length === 1);
    check('fieldset', ({ firstElementChild }) => firstElementChild?.localName === 'legend');
    return problems;
  });
}
