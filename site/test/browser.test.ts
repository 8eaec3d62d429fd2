import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  browserPath,
  launchBrowser,
  whyNot,
} from '../../packages/emulator/test/console/browser.js';
import { repositoryRoot } from '../../scripts/lib/repository-root.js';
import { listPages } from '../src/pages/list-pages.js';
import { pageUrl } from '../src/pages/page-url.js';
import { type FolderServer, serveFolder } from './helpers/serve-folder.js';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

const pages = listPages(repositoryRoot);

/** Where pictures of the pages are left for people. */
const pictures = path.resolve(import.meta.dirname, '../reports/pictures');

describe.skipIf(browserPath === undefined)(`the site in a browser${whyNot}`, () => {
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await serveFolder(inject('siteFolder'));
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  /** Runs `look` on a page, and expects that it asked nobody else and complained of nothing. */
  async function visit(url: string, options: object, look: (page: Page) => Promise<void>) {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${server.url}/`)) {
        complaints.push(`asked ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(server.url + url, { waitUntil: 'networkidle' });
    await look(page);
    expect(complaints).toEqual([]);
    await page.close();
  }

  test('home says what to install, and leads to the tour', async () => {
    await visit('/', {}, async (page) => {
      expect(await page.locator('h1').textContent()).toContain('pinecone-versioned');
      expect(await page.locator('.language-sh pre').first().textContent()).toContain('npm install');
      await page.screenshot({ path: path.join(pictures, 'home.png') });
      await page.getByRole('link', { name: 'Take the tour' }).click();
      await page.waitForURL('**/guide/tour.html');
      expect(await page.locator('aside a.active, aside .is-active').count()).toBeGreaterThan(0);
    });
  });

  test('operations can be filtered', async () => {
    await visit('/operations.html', {}, async (page) => {
      const rows = page.locator('.operations tbody tr');
      const status = page.getByRole('status');
      const total = await rows.count();
      await page.getByLabel('Filter').fill('index.fetchByMetadata');
      await status.filter({ hasText: `1 of ${total} operations` }).waitFor();
      expect(await rows.allTextContents()).toEqual([expect.stringContaining('no')]);
      await page.getByLabel('Filter').fill('');
      await page.getByRole('combobox').selectOption('inference');
      expect(await page.locator('.operations h2').allTextContents()).toEqual(['inference']);
      await page.getByRole('combobox').selectOption('');
      await page.getByLabel('only what differs').check();
      const changed = await rows.count();
      expect(changed).toBeGreaterThan(0);
      expect(changed).toBeLessThan(total);
      await page.screenshot({ path: path.join(pictures, 'operations-filtered.png') });
    });
  });

  test('search finds a page and opens it', async () => {
    await visit('/', {}, async (page) => {
      await page.getByRole('button', { name: 'Search' }).click();
      const field = page.locator('input[type=search]');
      await field.fill('waitUntilVisible');
      const result = page.getByRole('option').filter({ hasText: 'Reading your writes' }).first();
      await result.waitFor();
      await page.screenshot({ path: path.join(pictures, 'search.png') });
      await result.click();
      await page.waitForURL('**/guide/consistency.html*');
    });
  });

  test('documents are shown without a complaint', async () => {
    await visit('/', {}, async (page) => {
      for (const { route } of pages.filter(({ section }) => section !== 'api')) {
        await page.goto(server.url + pageUrl(route), { waitUntil: 'load' });
        await page.locator('.VPNavBarSearch button').waitFor();
      }
    });
  });

  test('no page scrolls sideways on a narrow screen', async () => {
    // The layout is all in HTML and CSS; without scripts, a hundred pages take seconds.
    const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    const wide: string[] = [];
    await visit('/', options, async (page) => {
      for (const { route } of pages) {
        await page.goto(server.url + pageUrl(route));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > options.viewport.width) wide.push(`${route}: ${width}`);
      }
    });
    expect(wide).toEqual([]);
  });

  test('tables break no word in two where there is room', async () => {
    const broken: string[] = [];
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      for (const { route } of pages.filter(({ section }) => section !== 'api')) {
        await page.goto(server.url + pageUrl(route));
        const words = await page.locator('.vp-doc td').evaluateAll((cells) => {
          const range = document.createRange();
          return cells.flatMap((cell) =>
            [...cell.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .flatMap((node) =>
                [...(node.textContent ?? '').matchAll(/\w+/g)].flatMap(({ 0: word, index }) => {
                  range.setStart(node, index);
                  range.setEnd(node, index + word.length);
                  return range.getClientRects().length > 1 ? [word] : [];
                }),
              ),
          );
        });
        broken.push(...words.map((word) => `${route}: ${word}`));
      }
    });
    expect(broken).toEqual([]);
  });

  test('the list beside a page shows every name to its end', async () => {
    await visit('/api/pinecone-versioned/classes/Pinecone.html', {}, async (page) => {
      const names = page.locator('.VPSidebar .text:visible');
      expect(await names.count()).toBeGreaterThan(20);
      const cut = await names.evaluateAll((all) => {
        const end = document.querySelector('.VPSidebar')?.getBoundingClientRect().right ?? 0;
        return all.filter((name) => {
          const text = document.createRange();
          text.selectNodeContents(name);
          return text.getBoundingClientRect().right > end;
        }).length;
      });
      expect(cut).toBe(0);
    });
  });

  test('operations are cards on a narrow screen, with nothing cut off', async () => {
    const options = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' };
    await visit('/operations.html#db_data', options, async (page) => {
      const cells = page.locator('.operations td');
      const overflowing = await cells.evaluateAll(
        (all) => all.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length,
      );
      expect(overflowing).toBe(0);
      expect(await page.locator('.operations td[data-label]').first().isVisible()).toBe(true);
      await page.screenshot({ path: path.join(pictures, 'operations-narrow-dark.png') });
    });
  });

  test.each(['dark', 'light'])('the reader who prefers %s gets it', async (colorScheme) => {
    await visit('/guide/errors.html', { colorScheme }, async (page) => {
      const [text, ground] = await page.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('main p') ?? document.body);
        return [color, getComputedStyle(document.body).backgroundColor];
      });
      const isBright = (rgb = '') => Number(/\d+/.exec(rgb)?.[0]) > 127;
      expect([isBright(text), isBright(ground)]).toEqual(
        colorScheme === 'dark' ? [true, false] : [false, true],
      );
      await page.screenshot({ path: path.join(pictures, `errors-${colorScheme}.png`) });
    });
  });
});
