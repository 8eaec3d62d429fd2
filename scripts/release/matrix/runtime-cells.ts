import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consumerProgram } from './consumer-code.ts';
import { fetchTool } from './fetch-tool.ts';
import type { MatrixCell, MatrixContext } from './matrix-cell.ts';
import { runCommand } from './run-command.ts';

const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const NODES = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const FORMATS = [
  ['esm', 'ES modules', 'mjs'],
  ['cjs', 'CommonJS', 'cjs'],
] as const;

/** Node in four versions, Bun and Deno, each loading ES modules and CommonJS. */
export const runtimeCells: readonly MatrixCell[] = [
  ...NODES.map((version) => ({
    name: `Node ${version}`,
    tool: { name: `node-${version}`, packages: { [`node-${PLATFORM}`]: version } },
    command: (modules: string) => [path.join(modules, `node-${PLATFORM}`, 'bin/node')],
  })),
  {
    name: 'Bun 1.4.4',
    tool: { name: 'bun-1.4.4', packages: { bun: '1.4.4' } },
    command: (modules: string) => [path.join(modules, `@oven/bun-${bunPlatform()}/bin/bun`), 'run'],
  },
  {
    name: 'Deno 2.9.6',
    tool: { name: 'deno-2.9.6', packages: { deno: '2.9.6' } },
    command: (modules: string) => [
      path.join(modules, `@deno/${denoPlatform()}/deno`),
      'run',
      '--allow-net',
      '--allow-env',
      '--allow-read',
      '--no-prompt',
      '--node-modules-dir=manual',
    ],
  },
].flatMap(({ name, tool, command }) =>
  FORMATS.map(([format, title, extension]) => ({
    group: 'runtime',
    name: `${name}, ${title}`,
    async run({ root, folder, url }: MatrixContext) {
      const [file = '', ...args] = command(await fetchTool(tool, root));
      const place = path.join(folder, 'runtimes');
      mkdirSync(place, { recursive: true });
      const program = path.join(place, `consumer.${extension}`);
      writeFileSync(program, consumerProgram(format));
      return runCommand([file, ...args, program, url], { cwd: place });
    },
  })),
);

function bunPlatform(): string {
  return PLATFORM.replace('arm64', 'aarch64');
}

function denoPlatform(): string {
  return process.platform === 'linux' ? `${PLATFORM}-glibc` : PLATFORM;
}
