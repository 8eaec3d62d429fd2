import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../src/listen.js';

test('a close lets requests end, and cuts those that do not', async () => {
  const app = new Hono();
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  app.get('/slow', async (context) => {
    asked.resolve();
    await answer.promise;
    return context.text('done');
  });
  app.post('/', async (context) => context.text(await context.req.text().catch(() => 'cut')));
  const server = await listen(app, { port: 0, closeGraceMs: 100 });
  const { port, hostname } = new URL(server.url);
  const hanging = connect(Number(port), hostname);
  hanging.on('error', () => undefined);
  await once(hanging, 'connect');
  hanging.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf');
  const slow = fetch(`${server.url}/slow`);
  await asked.promise;

  const closed = server.close();
  answer.resolve();
  expect(await (await slow).text()).toBe('done');
  await Promise.all([closed, once(hanging, 'close')]);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});
