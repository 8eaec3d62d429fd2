// biome-ignore-all lint/suspicious/noConsole: a snippet shows what it got
import { startFaultServer } from '../../src/testing/index.js';

await using server = await startFaultServer({
  script: [
    { status: 503, headers: { 'retry-after': '1' } },
    { reset: 'mid-body', json: {} },
    { json: { ok: true } },
  ],
  routes: { 'POST /indexes/{name}': [{ delayMs: Infinity }] },
});
await fetch(server.url);
const [first] = server.report();
console.log(
  first?.method,
  first?.url,
  first?.rawHeaders,
  first?.text,
  first?.atMs,
  await first?.outcome,
);
