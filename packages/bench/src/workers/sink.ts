import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveWorker, workerArgument } from '../process/serve-worker.ts';
import { cannedAnswer } from '../sink/canned-answers.ts';
import type { SinkCount, SinkOptions } from '../sink/sink-options.ts';

// Reads what it is sent, counts it, and answers after the latency with a body that never changes.
const { latencyMs } = workerArgument<SinkOptions>();
let requests = 0;
let bodyBytes = 0;

const server = createServer((request, response) => {
  void answer(request).then((body) => {
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(body ?? '{"code":5,"message":"No such operation","details":[]}');
  });
});

async function answer(request: IncomingMessage): Promise<string | undefined> {
  requests += 1;
  request.on('data', (chunk: Buffer) => {
    bodyBytes += chunk.length;
  });
  await once(request, 'end');
  if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
  const version = String(request.headers['x-pinecone-api-version'] ?? '');
  return cannedAnswer(request.url ?? '/', version);
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

serveWorker((question: 'url' | 'count'): string | SinkCount => {
  if (question === 'url') return url;
  const count = { requests, bodyBytes };
  requests = 0;
  bodyBytes = 0;
  return count;
});
