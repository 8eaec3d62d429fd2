import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/format/html/format-html.js';
import { browserPath, openPage } from '../helpers/open-page.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const browser = browserPath ?? '';
const name = browser === '' ? 'the page (no Chromium here: set CHROMIUM_PATH)' : 'the page';

describe.skipIf(browser === '')(name, () => {
  it('finds and filters, by mouse and by key', { timeout: 60_000 }, async () => {
    const outcome = makeOutcome([
      makeFinding({ message: 'first name removed' }),
      makeFinding({ message: 'age narrowed', operations: ['GET /pets'] }),
      makeFinding({ message: 'colour added', class: 'additive', direction: 'response' }),
    ]);
    const page = formatHtml(outcome, { base: new Map(), revision: new Map() });
    const folder = makeTestFolder({ 'drift.html': page });
    const evaluate = await openPage(browser, path.join(folder, 'drift.html'));
    const shown = () =>
      evaluate(
        `[...document.querySelectorAll('.finding:not([hidden]) .message')].map((e) => e.textContent).join()`,
      );
    const set = (selector: string, change: string) =>
      evaluate(
        `{ const e = document.querySelector(${JSON.stringify(selector)}); ${change}; e.dispatchEvent(new Event('input', { bubbles: true })); }`,
      );
    expect(await shown()).toBe('first name removed,age narrowed,colour added');
    expect(await evaluate(`document.querySelector('output').textContent`)).toBe('3 of 3 shown');

    await evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }))`);
    expect(await evaluate('document.activeElement.id')).toBe('search');
    await set('#search', `e.value = 'POST  First removed'`);
    expect(await shown()).toBe('first name removed');
    await evaluate(`document.querySelector('button[type=reset]').click()`);
    await evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(await shown()).toBe('first name removed,age narrowed,colour added');

    await set('select[name=operation]', `e.value = 'POST /pets'`);
    expect(await shown()).toBe('first name removed,colour added');
    await set('select[name=direction]', `e.value = 'response'`);
    expect(await shown()).toBe('colour added');
    expect(await evaluate(`document.querySelectorAll('.group:not([hidden])').length`)).toBe(1);
    await set('input[value=additive]', 'e.checked = false');
    expect(await shown()).toBe('');

    await evaluate(`document.querySelector('button[type=reset]').click()`);
    await evaluate('new Promise((resolve) => setTimeout(resolve))');
    await evaluate(`document.querySelector('#open-all').click()`);
    expect(await evaluate(`document.querySelectorAll('details[open]').length`)).toBe(3);
    await evaluate(`document.querySelector('#close-all').click()`);
    expect(await evaluate(`document.querySelectorAll('details[open]').length`)).toBe(0);
  });
});
