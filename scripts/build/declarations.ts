import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import type { PackageToBuild } from './package-manifest.ts';

/** Writes the type declarations of a package, once for each module format that it comes in. */
export function emitDeclarations({
  folder,
  manifest,
  sourceFolder,
  entries,
  formats,
}: PackageToBuild): void {
  const dist = path.join(folder, 'dist');
  const config = path.join(dist, 'tsconfig.json');
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(repositoryRoot, 'tsconfig.base.json'),
      compilerOptions: {
        declaration: true,
        emitDeclarationOnly: true,
        outDir: 'esm',
        rootDir: sourceFolder,
        types: ['node'],
        typeRoots: [path.join(repositoryRoot, 'scripts/node_modules/@types')],
      },
      files: Object.values(entries),
    }),
  );
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', config], { encoding: 'utf8' });
  rmSync(config);
  if (status !== 0) throw new Error(`${manifest.name}: type errors.\n${stdout}`);
  if (!formats.includes('cjs')) return;
  cpSync(path.join(dist, 'esm'), path.join(dist, 'cjs'), {
    recursive: true,
    filter: (file) => !/\.js(\.map)?$/.test(file),
  });
}
