import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vitepress';
import { repositoryRoot } from '../../scripts/lib/repository-root.ts';
import { preparePages } from './prepare-pages.ts';

const USAGE = `Usage: node src/main.ts build [--out DIR] [--base /PATH/]
       node src/main.ts dev [--port PORT]

  build   write the site to DIR (default: site/dist); PATH is where a server will have it (default: /)
  dev     serve it on 127.0.0.1, and show changes of documents at once
`;

const folder = path.resolve(import.meta.dirname, '..');
const print = (line: string) => process.stdout.write(`${line}\n`);

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  return 1;
});

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, base: { type: 'string' }, port: { type: 'string' } },
  });
  const [command] = positionals;
  if (command === 'build')
    await buildSite(path.resolve(values.out ?? path.join(folder, 'dist')), values.base ?? '/');
  else if (command === 'dev') await serveSite(Number(values.port ?? 5173));
  else process.stderr.write(USAGE);
  return command === 'build' || command === 'dev' ? 0 : 2;
}

async function buildSite(outDir: string, base: string): Promise<void> {
  const started = Date.now();
  if (!/^\/(?:.+\/)?$/.test(base)) {
    throw new Error(`--base is where a server has the site, such as /docs/, but it is ${base}.`);
  }
  await preparePages(repositoryRoot, print);
  await build(folder, { outDir, base });
  print(`${outDir}: ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function serveSite(port: number): Promise<void> {
  await preparePages(repositoryRoot, print);
  const server = await createServer(folder, { host: '127.0.0.1', port });
  await server.listen();
  server.printUrls();
}
