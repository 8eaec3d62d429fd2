import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './http/create-app.js';
import { StartError } from './start-error.js';

const HOST = '127.0.0.1';

/** Longer than clients keep idle connections, so that none is closed just when a request goes out on it. */
const KEEP_ALIVE_MS = 65_000;

/** Room for a fetch of 1,000 ids of 512 characters, each of them percent-encoded UTF-8; Node's own limit is 16 KB. */
const HEADER_BYTES = 8 * 1024 * 1024;

/** Where and how to listen. */
export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** How long a close waits for requests that go on before it cuts them. @default 5 seconds */
  readonly closeGraceMs?: number;
}

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:5080`. */
  readonly url: string;
  /** Takes no more connections, closes those that are idle, and gives the others some time to end. */
  close(): Promise<void>;
}

/** Serves an app on the loopback. Rejects with StartError when the port cannot be had. */
export async function listen(
  app: Pick<App, 'fetch'>,
  { port, closeGraceMs = 5000 }: ListenOptions,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // A library does not replace its user's globals.
    overrideGlobalObjects: false,
    serverOptions: { maxHeaderSize: HEADER_BYTES },
  }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, port)));
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${HOST}:${actual}`, close: () => closeServer(server, closeGraceMs) };
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function startError(error: NodeJS.ErrnoException, port: number): StartError {
  const { code = 'UNKNOWN', message } = error;
  const reason =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. End what listens there, or choose another port; 0 takes a free one.`
      : code === 'EACCES'
        ? `Port ${port} may not be used by this user. Choose one above 1023.`
        : `Port ${port} cannot be listened on: ${message}.`;
  return new StartError(code, reason, { cause: error });
}
