import { describe, expect, test } from 'vitest';
import { browserPath, whyNot } from './browser.js';
import { consoleWorlds } from './console-world.js';

describe.skipIf(browserPath === undefined)(`the token of the console${whyNot}`, () => {
  const openWorld = consoleWorlds();

  test('is asked for, refused when wrong, and forgotten on demand', async () => {
    await using world = await openWorld();
    const page = await world.visit(`${world.url}/__emulator/console`);
    const field = page.getByLabel('Admin token');
    await field.waitFor();
    expect(await field.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await field.getAttribute('type')).toBe('password');
    expect(await page.getByRole('navigation').count()).toBe(0);

    await field.fill('wrong');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'not the right one' });
    await refusal.waitFor();

    await field.fill(world.token);
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('heading', { name: 'Indexes' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');

    await page.reload();
    await page.getByRole('heading', { name: 'Indexes' }).waitFor();
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await field.waitFor();
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await page.reload();
    await field.waitFor();
  });

  test('is taken out of the address, and never sent in one', async () => {
    await using world = await openWorld();
    const page = await world.visit('about:blank');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.goto(`${world.url}/__emulator/console#token=${encodeURIComponent(world.token)}`);
    await page.getByRole('heading', { name: 'Indexes' }).waitFor();
    expect(page.url()).toBe(`${world.url}/__emulator/console`);
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { name: 'Journal' }).waitFor();
    expect(sent.length).toBeGreaterThan(2);
    for (const address of sent) {
      expect(address.startsWith(`${world.url}/__emulator/`)).toBe(true);
      expect(decodeURIComponent(new URL(address).search)).not.toContain(world.token);
      expect(decodeURIComponent(address.split('#')[0] ?? '')).not.toContain(world.token);
    }
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([1, 0]);
  });

  test('of an address is taken over in a page that is open', async () => {
    await using world = await openWorld();
    const page = await world.visit(`${world.url}/__emulator/console`);
    await page.getByLabel('Admin token').waitFor();
    await page.evaluate((token) => {
      location.hash = `token=${encodeURIComponent(token)}`;
    }, world.token);
    await page.getByRole('heading', { name: 'Indexes' }).waitFor();
  });

  test('an emulator that is gone is told of once, until it is back', async () => {
    await using world = await openWorld();
    const page = await world.open('#/clock');
    await page.getByRole('heading', { name: 'Clock' }).waitFor();
    const told: string[] = [];
    await page.exposeFunction('tell', (text: string) => told.push(text));
    await page.evaluate(() => {
      const alert = document.querySelector('[role=alert]');
      const observer = new MutationObserver(() => window.tell(alert?.textContent ?? ''));
      if (alert) observer.observe(alert, { childList: true, characterData: true, subtree: true });
    });
    let refused = 0;
    await page.route('**/__emulator/**', (route) => {
      refused += 1;
      return route.abort();
    });
    await expect.poll(() => refused, { timeout: 20_000 }).toBeGreaterThan(2);
    await page.unroute('**/__emulator/**');
    const text = 'The emulator does not answer. Is it still running?';
    await expect.poll(() => told, { timeout: 20_000 }).toEqual([text, '']);
  });
});

declare global {
  interface Window {
    tell(text: string): Promise<void>;
  }
}
