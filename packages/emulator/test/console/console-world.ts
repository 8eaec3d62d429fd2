import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { EmulatorOptions } from '../../src/options.js';
import { startEmulator } from '../../src/start-emulator.js';
import { type Call, callerOf } from '../support/open-emulator.js';
import { launchBrowser } from './browser.js';

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } };
/** Needs escapes in an address. */
const TOKEN = 'a token/100%+#';

/** An emulator on a port and its console in a browser. */
export interface ConsoleWorld extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly call: Call;
  /** Calls below `/__emulator`. */
  readonly admin: Call;
  /** Makes a serverless index for vectors of 3 numbers and returns its host. */
  createIndex(name: string): Promise<string>;
  /** Opens the console with the token, at a place such as `#/faults`. */
  open(place?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens an address as it is. */
  visit(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Gives the tests of a file one browser; each takes a world of its own. */
export function consoleWorlds(): (options?: EmulatorOptions) => Promise<ConsoleWorld> {
  vi.setConfig({ testTimeout: 60_000 });
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  return (options) => openWorld(browser, options);
}

async function openWorld(browser: Browser, options: EmulatorOptions = {}): Promise<ConsoleWorld> {
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const emulator = await startEmulator({ adminToken: TOKEN, ...options, onFailure });
  const { url, adminToken } = emulator;
  const call = callerOf(emulator, fetch);
  const contexts: AsyncDisposable[] = [];
  const visit = async (address: string, contextOptions: BrowserContextOptions = {}) => {
    const context = await browser.newContext(contextOptions);
    contexts.push(context);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    watch(page, failures);
    await page.goto(address);
    return page;
  };
  return {
    url,
    token: adminToken,
    call,
    admin: (method, path, { headers, ...rest } = {}) =>
      call(method, `/__emulator${path}`, {
        ...rest,
        headers: { 'x-emulator-token': adminToken, ...headers },
      }),
    createIndex: async (name) => {
      const body = { name, dimension: 3, metric: 'cosine', spec: SPEC };
      const created = await call('POST', '/indexes', { body });
      if (created.status !== 201) throw new Error(created.text);
      return created.body.host;
    },
    visit,
    open: async (place = '', contextOptions) => {
      const address = `${url}/__emulator/console#token=${encodeURIComponent(adminToken)}`;
      const page = await visit(address, contextOptions);
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, place);
      return page;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(contexts.map((context) => context[Symbol.asyncDispose]()));
      await emulator.close();
      expect(failures).toEqual([]);
    },
  };
}

/** Errors of the page's script and breaches of its policy fail the test; refused calls are for the page to show. */
function watch(page: Page, failures: unknown[]): void {
  page.on('pageerror', (error) => failures.push(error));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      failures.push(message.text());
    }
  });
  page.on('dialog', (dialog) => failures.push(`dialog: ${dialog.message()}`));
}
