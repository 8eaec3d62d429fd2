import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A registry of packages on this machine, as far as `npm view` and `npm publish` need one. */
export interface SampleRegistry extends AsyncDisposable {
  readonly url: string;
  /** `name@version` of every publish that it took, in order. */
  readonly taken: readonly string[];
}

interface PublishBody {
  readonly name: string;
  readonly versions: Readonly<Record<string, object>>;
}

/** Starts a registry that is empty, and refuses a version that it has. */
export async function sampleRegistry(): Promise<SampleRegistry> {
  const shelf = new Map<string, PublishBody>();
  const taken: string[] = [];
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1).split('?')[0] ?? '');
    const found = shelf.get(name);
    response.setHeader('content-type', 'application/json');
    if (request.method === 'PUT') {
      const body = (await json(request)) as PublishBody;
      const [version = ''] = Object.keys(body.versions);
      if (found && version in found.versions) {
        response.writeHead(409).end('{"error":"this version is there"}');
        return;
      }
      shelf.set(name, { ...body, versions: { ...found?.versions, ...body.versions } });
      taken.push(`${name}@${version}`);
      response.writeHead(201).end('{}');
    } else if (found) {
      response.end(JSON.stringify(found));
    } else {
      response.writeHead(404).end('{"error":"not found"}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
