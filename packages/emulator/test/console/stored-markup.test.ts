import { describe, expect, test } from 'vitest';
import { browserPath, whyNot } from './browser.js';
import { consoleWorlds } from './console-world.js';

/** Markup, and texts that break out of attributes, addresses and scripts. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '</script><svg/onload=alert(3)>',
  "javascript:alert(4)//'",
  '{{constructor.constructor("alert(5)")()}}',
  '%3Cscript%3Ealert(6)%3C%2Fscript%3E',
  '#/faults',
  '\u202eevil\u0000',
];

describe.skipIf(browserPath === undefined)(`hostile texts in the console${whyNot}`, () => {
  const openWorld = consoleWorlds();

  test('stay texts wherever they show up', async () => {
    await using world = await openWorld();
    const host = await world.createIndex('movies');
    const metadata = Object.fromEntries(HOSTILE.map((text, at) => [`${text}${at}`, text]));
    for (const [at, text] of HOSTILE.entries()) {
      const vectors = [{ id: `${text}${at}`, values: [1, 2, 3], metadata }];
      const answer = await world.call('POST', `${host}/vectors/upsert`, {
        body: { namespace: text, vectors },
      });
      expect(answer.text).toBe('{"upsertedCount":1}');
    }
    const [script = ''] = HOSTILE;
    const backup = { name: script, description: script };
    await world.call('POST', '/indexes/movies/backups', { body: backup });
    await world.call('GET', `/indexes/${encodeURIComponent(script)}`, {
      headers: { 'x-trap': '<img src=x onerror=alert(7)>' },
    });
    await world.call('POST', '/indexes', { body: `{"name":"${script}"}` });

    const places = new Map([
      ['#/indexes', 'Indexes'],
      ['#/indexes/movies', 'Index movies'],
      ['#/backups', 'Backups and restores'],
      ['#/journal', 'Journal'],
      ...HOSTILE.flatMap((text, at) => {
        const way = `#/indexes/movies/${encodeURIComponent(text)}`;
        const record = `${way}/${encodeURIComponent(`${text}${at}`)}`;
        return [[way, `Namespace ${text}`] as const, [record, `Record ${text}${at}`] as const];
      }),
    ]);
    const page = await world.open();
    for (const [place, title] of places) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, place);
      await expect.poll(() => page.locator('h2').textContent()).toBe(title);
      expect(await page.getByRole('alert').textContent(), place).toBe('');
      expect(await page.locator('img, svg, iframe, [style]').count()).toBe(0);
      const { handlers, links } = await page.evaluate(() => ({
        handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
        ),
        links: [...document.querySelectorAll('body a')].map((link) => link.getAttribute('href')),
      }));
      expect(handlers).toEqual([]);
      for (const link of links) expect(link).toMatch(/^#/);
    }
    expect(await page.locator('script').count()).toBe(1);
  });
});
