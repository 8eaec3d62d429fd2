import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './http/create-app.js';
import { StartError } from './start-error.js';

const HOST = '127.0.0.1';

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:5080`. */
  readonly url: string;
  /** Takes no more connections, lets the requests that go on end, and closes those that are idle. */
  close(): Promise<void>;
}

/** Serves an app on the loopback. Rejects with StartError when the port cannot be had. */
export async function listen(app: App, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // A library does not replace its user's globals.
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, port)));
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${HOST}:${actual}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
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
