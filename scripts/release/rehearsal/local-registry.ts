import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fetchTool } from '../matrix/fetch-tool.ts';

const VERSION = '6.10.4';
const TOOL = {
  name: `verdaccio-${VERSION}`,
  packages: { verdaccio: VERSION },
  overrides: { 'node-fetch': '2.7.0' },
};
const START_LIMIT = 30_000;

/** A package registry on this machine. */
export interface LocalRegistry {
  readonly url: string;
  /** Ends its process; its storage stays. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts verdaccio on 127.0.0.1, with an empty storage. What it does not have it asks of the registry that npm is
 * configured for, so that external dependencies can be installed.
 *
 * @throws ToolMissing when it cannot be fetched.
 */
export async function startLocalRegistry(
  folder: string,
  { root, uplink }: { readonly root: string; readonly uplink: string },
): Promise<LocalRegistry> {
  const modules = await fetchTool(TOOL, root);
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const config = path.join(folder, 'config.json');
  // YAML takes JSON as it is.
  writeFileSync(config, JSON.stringify(configuration(folder, uplink)));
  const bin = path.join(modules, 'verdaccio/bin/verdaccio');
  const child = fork(bin, ['--config', config, '--listen', `127.0.0.1:${port}`], { silent: true });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ready = AbortSignal.timeout(START_LIMIT);
  const [message] = (await once(child, 'message', { signal: ready })) as [unknown];
  if (!JSON.stringify(message).includes('verdaccio_started')) {
    throw new Error(`verdaccio did not start: ${JSON.stringify(message)}`);
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      process.off('exit', kill);
      kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function configuration(folder: string, uplink: string): object {
  const own = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    storage: path.join(folder, 'storage'),
    auth: { htpasswd: { file: path.join(folder, 'htpasswd') } },
    uplinks: { configured: { url: uplink } },
    packages: {
      'pinecone-versioned': own,
      '@pinecone-versioned/*': own,
      '**': { access: '$all', proxy: 'configured' },
    },
    log: { type: 'stdout', level: 'warn' },
    web: { enable: false },
    max_body_size: '100mb',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
