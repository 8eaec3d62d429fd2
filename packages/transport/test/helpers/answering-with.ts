import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A server that answers every request with these bytes, be they HTTP or not, and closes the connection. */
export async function answeringWith(bytes: string | Uint8Array) {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    // Clients leave when they have seen enough.
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
