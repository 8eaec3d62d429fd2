import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium of this machine; undefined when it has none. */
export const browserPath: string | undefined = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
].find((path): path is string => path !== undefined && existsSync(path));

/** What to add to the title of tests that are skipped, so that it says why. */
export const whyNot: string =
  browserPath === undefined ? ' (no Chromium here: set CHROMIUM_PATH)' : '';

/** Starts a browser without a window that calls nobody on its own. */
export function launchBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
