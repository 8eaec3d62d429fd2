import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bundleConsumer } from './bundle-consumer.ts';
import { consumerWorker } from './consumer-code.ts';
import { fetchTool } from './fetch-tool.ts';
import type { MatrixCell } from './matrix-cell.ts';

const VERSION = '1.20261117.1';
const TOOL = { name: `workerd-${VERSION}`, packages: { workerd: VERSION } };
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Cloudflare's runtime, with no module of Node and no flag. */
export const workerdCell: MatrixCell = {
  group: 'runtime',
  name: `workerd ${VERSION}`,
  async run({ root, folder, url }) {
    const modules = await fetchTool(TOOL, root);
    const place = path.join(folder, 'workerd');
    mkdirSync(place, { recursive: true });
    const code = await bundleConsumer({ folder, name: 'worker', code: consumerWorker });
    writeFileSync(path.join(place, 'worker.mjs'), code);
    writeFileSync(path.join(place, 'config.capnp'), CONFIG);
    const platform = `${process.platform}-${process.arch === 'x64' ? '64' : process.arch}`;
    const bin = path.join(modules, `@cloudflare/workerd-${platform}/bin/workerd`);
    const args = ['serve', '--control-fd=1', path.join(place, 'config.capnp')];
    const child = spawn(bin, args, { cwd: place, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const port = await portOf(child.stdout);
      const query = new URLSearchParams({ url });
      const response = await fetch(`http://127.0.0.1:${port}/?${query}`);
      const said = await response.text();
      if (!response.ok) throw new Error(said);
      return said;
    } finally {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  },
};

/** workerd tells the port that it got as a line of JSON. */
async function portOf(stdout: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: stdout })) {
    const event = JSON.parse(line) as { event: string; port?: number };
    if (event.event === 'listen' && event.port !== undefined) return event.port;
  }
  throw new Error('workerd ended before it listened.');
}
