import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { serveWorker } from '../process/serve-worker.ts';

// Reads a body and answers a few bytes: what HTTP and JSON cost without any work behind them.
const app = new Hono();
app.post('/query', async (context) => {
  const { topK }: { topK: number } = await context.req.json();
  return context.json({ matches: [], namespace: '', topK });
});

const url = new Promise<string>((resolve) => {
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    resolve(`http://127.0.0.1:${port}`);
  });
});

serveWorker(() => url);
