import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vitepress';
import { repositoryRoot } from '../../scripts/lib/repository-root.ts';
import { preparePages } from './prepare-pages.ts';

const USAGE = `Usage: pnpm site [--out DIR] [--base /PATH/]
       pnpm site:dev [--port PORT]

  site      write the site to DIR (default: site/dist); PATH is where a server will have it (default: /)
  site:dev  serve it on 127.0.0.1, and show changes of documents at once
`;

const WRONG_USE = 2;

const folder = path.resolve(import.meta.dirname, '..');
const print = (line: string) => process.stdout.write(`${line}\n`);

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  const isWrongUse = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(isWrongUse ? `${error.message}\n\n${USAGE}` : `${error.message}\n`);
  return isWrongUse ? WRONG_USE : 1;
});

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      base: { type: 'string' },
      port: { type: 'string', default: '5173' },
      help: { type: 'boolean' },
    },
  });
  const [command] = positionals;
  if (values.help) print(USAGE.trimEnd());
  else if (command === 'build')
    await buildSite(path.resolve(values.out ?? path.join(folder, 'dist')), values.base ?? '/');
  else if (command === 'dev') await serveSite(values.port);
  else {
    process.stderr.write(`There is no command \`${command ?? ''}\`.\n\n${USAGE}`);
    return WRONG_USE;
  }
  return 0;
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

async function serveSite(port: string): Promise<void> {
  if (!/^\d{1,5}$/.test(port))
    throw new Error(`--port is a number up to 65535, but it is ${port}.`);
  await preparePages(repositoryRoot, print);
  const server = await createServer(folder, { host: '127.0.0.1', port: Number(port) });
  await server.listen();
  server.printUrls();
}
