import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bundleConsumer } from './bundle-consumer.ts';
import { consumerPage } from './consumer-code.ts';
import type { MatrixCell } from './matrix-cell.ts';
import { ToolMissing } from './tool-missing.ts';

const PAGE = '<!doctype html><title>consumer</title><script type="module" src="/page.js"></script>';
const TIME_LIMIT = 60_000;

/** Headless Chromium. The API allows no page of another site to call it, so the browser is told not to ask. */
export const browserCell: MatrixCell = {
  group: 'runtime',
  name: 'Chromium, headless',
  async run({ folder, url }) {
    const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    if (!existsSync(chromium)) {
      throw new ToolMissing(`${chromium} does not exist; CHROMIUM_PATH can name another.`);
    }
    const code = await bundleConsumer({ folder, name: 'page', code: consumerPage });
    const said = Promise.withResolvers<string>();
    const server = await serve(code, said);
    const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
    const { port } = server.address() as AddressInfo;
    const page = `http://127.0.0.1:${port}/?${new URLSearchParams({ url })}`;
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-web-security'];
    const args = [...flags, `--user-data-dir=${profile}`, page];
    const child = spawn(chromium, args, { stdio: 'ignore' });
    const limit = setTimeout(() => said.reject(new Error('No answer in a minute.')), TIME_LIMIT);
    try {
      return await said.promise;
    } finally {
      clearTimeout(limit);
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      server.close();
      server.closeAllConnections();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
};

/** Serves the page, and hears what its script posts. */
async function serve(code: string, said: PromiseWithResolvers<string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === '/result') said.resolve(body);
    if (request.url === '/failure') said.reject(new Error(body));
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
