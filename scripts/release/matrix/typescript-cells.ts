import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consumerTypeScript } from './consumer-code.ts';
import { fetchTool } from './fetch-tool.ts';
import type { MatrixCell, MatrixContext } from './matrix-cell.ts';
import { runCommand } from './run-command.ts';

const VERSIONS = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'];
const RESOLUTIONS = [
  { name: 'node16', type: 'module', options: { module: 'node16', moduleResolution: 'node16' } },
  {
    name: 'nodenext',
    type: 'module',
    options: { module: 'nodenext', moduleResolution: 'nodenext' },
  },
  { name: 'bundler', type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' } },
  // What CommonJS projects have by default; before TypeScript 6 that is a resolution without `exports`.
  { name: 'commonjs', type: 'commonjs', options: { module: 'commonjs' } },
];
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
  types: [],
  outDir: 'out',
  rootDir: '.',
};

/** TypeScript in four versions and in four settings, checking libraries too; what it writes is run. */
export const typescriptCells: readonly MatrixCell[] = VERSIONS.flatMap((version) =>
  RESOLUTIONS.map(({ name, type, options }) => ({
    group: 'TypeScript',
    name: `TypeScript ${version}, ${name}`,
    async run({ root, folder, url }: MatrixContext) {
      const tool = { name: `typescript-${version}`, packages: { typescript: version } };
      const modules = await fetchTool(tool, root);
      const place = path.join(folder, `typescript-${version}-${name}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'package.json'), JSON.stringify({ type }));
      writeFileSync(path.join(place, 'consumer.ts'), consumerTypeScript);
      const config = { compilerOptions: { ...STRICT, ...options }, files: ['consumer.ts'] };
      writeFileSync(path.join(place, 'tsconfig.json'), JSON.stringify(config));
      const tsc = path.join(modules, 'typescript/bin/tsc');
      await runCommand([process.execPath, tsc, '-p', 'tsconfig.json'], { cwd: place });
      return runCommand([process.execPath, 'out/consumer.js', url], { cwd: place });
    },
  })),
);
