import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

test('the page is free, loads nothing, and allows its own code only', async () => {
  await using own = openEmulator({ adminToken: 'secret' });
  const response = await own.emulator.fetch(`${own.emulator.url}/__emulator/console`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const html = await response.text();
  expect(html).not.toContain('secret');

  const hashOf = (tag: string) => {
    const found = [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
    expect(found).toHaveLength(1);
    return `'sha256-${createHash('sha256')
      .update(found[0]?.[1] ?? '')
      .digest('base64')}'`;
  };
  const policy = new Map(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe(hashOf('script'));
  expect(policy.get('style-src')).toBe(hashOf('style'));
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");

  const markup = html.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  expect(markup).not.toMatch(/\s(?:on\w+|style|src)=/i);
  const addresses = [...markup.matchAll(/\b(?:href|action|srcset)="([^"]*)"/gi)];
  expect(addresses.map(([, address = '']) => address.slice(0, 5))).toEqual(['data:', '#cont']);
});

test('nothing else of the admin API came free with it', async () => {
  await using own = openEmulator({ adminToken: 'secret' });
  for (const path of ['/console/x', '/state', '/indexes/movies/records']) {
    expect((await own.call('GET', `/__emulator${path}`)).status).toBe(401);
  }
  expect((await own.call('POST', '/__emulator/console')).status).toBe(401);
});
