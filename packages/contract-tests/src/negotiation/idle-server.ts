import { type AddressInfo, createServer } from 'node:net';

/** A server of this machine that counts who connects, and answers nobody. */
export interface IdleServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Connections so far. */
  readonly connections: () => number;
}

/** Starts an idle server on a free port. */
export async function startIdleServer(): Promise<IdleServer> {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
