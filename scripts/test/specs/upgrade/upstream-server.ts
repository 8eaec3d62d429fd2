import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A server that plays upstream. */
export interface UpstreamServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves the files of a folder on 127.0.0.1; what is not there is a 404. */
export async function serveFolder(folder: string): Promise<UpstreamServer> {
  const server = createServer(async (request, response) => {
    const file = path.join(folder, decodeURIComponent(request.url ?? '/'));
    try {
      response.end(await readFile(file));
    } catch {
      response.writeHead(404).end('404: Not Found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      // Idle connections would keep the server open for seconds.
      server.closeAllConnections();
      await closed;
    },
  };
}
