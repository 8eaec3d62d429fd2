import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LogLevel, type RollupLog, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { repositoryRoot } from '../lib/repository-root.ts';
import { externalOf } from './external-of.ts';
import { flattenNamespaces } from './flatten-namespaces.ts';
import { markTypes } from './mark-types.ts';
import type { PackageToBuild } from './package-manifest.ts';

/**
 * Writes the type declarations of a package: a file for each source file or, where it takes in the types of another
 * package, bundles of what the entries reach. A package in two formats holds them once, as CommonJS, because only
 * those can be reached from both.
 */
export async function emitDeclarations(target: PackageToBuild): Promise<void> {
  const { folder, formats, manifest } = target;
  const dist = path.join(folder, 'dist');
  const home = path.join(dist, formats.includes('cjs') ? 'cjs' : 'esm');
  const { dependencies = {}, inlinedDependencies = [] } = manifest;
  if (inlinedDependencies.every((name) => dependencies[name])) {
    declareEachModule(target, home);
  } else {
    const scratch = path.join(dist, 'declarations');
    try {
      declareEachModule(target, scratch);
      await bundleDeclarations(target, { from: scratch, to: home });
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }
  if (formats.includes('cjs')) leadToCommonJs(target, dist);
}

/** The compiler's own declarations, a file for each source file. */
function declareEachModule(
  { manifest, sourceFolder, entries }: PackageToBuild,
  outDir: string,
): void {
  const config = path.join(outDir, 'tsconfig.json');
  mkdirSync(outDir, { recursive: true });
  const settings = {
    extends: path.join(repositoryRoot, 'tsconfig.base.json'),
    compilerOptions: {
      declaration: true,
      emitDeclarationOnly: true,
      outDir: '.',
      rootDir: sourceFolder,
      types: ['node'],
      typeRoots: [path.join(repositoryRoot, 'scripts/node_modules/@types')],
    },
    files: Object.values(entries),
  };
  writeFileSync(config, JSON.stringify(settings));
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', config], { encoding: 'utf8' });
  rmSync(config);
  if (status !== 0) throw new Error(`${manifest.name}: type errors.\n${stdout}`);
}

async function bundleDeclarations(
  { manifest, entries }: PackageToBuild,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const build = await rollup({
    input: Object.fromEntries(
      Object.keys(entries).map((name) => [name, path.join(from, `${name}.d.ts`)]),
    ),
    external: externalOf(manifest, 'types'),
    plugins: [
      dts({
        respectExternal: true,
        compilerOptions: {
          module: ts.ModuleKind.NodeNext,
          moduleResolution: ts.ModuleResolutionKind.NodeNext,
        },
      }),
    ],
    onLog: refuseUnresolved,
  });
  await build.write({
    dir: to,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({ name }) => `chunks/${name.replace(/\.d$/, '')}-[hash].d.ts`,
    plugins: [
      { name: 'indent-by-tabs', renderChunk: indentByTabs },
      { name: 'flatten-namespaces', renderChunk: flattenNamespaces },
      {
        name: 'types-as-types',
        renderChunk: (code, { isEntry, name }) =>
          isEntry ? markTypes(code, path.join(to, '../esm', `${name}.js`)) : null,
      },
    ],
  });
  await build.close();
}

/** What can't be found would be missing for users; other warnings ask for exports that nobody needs. */
function refuseUnresolved(_level: LogLevel, { code, message }: RollupLog): void {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
}

/** Four spaces become a tab, which makes deeply nested types a sixth smaller. */
function indentByTabs(code: string): string {
  return code.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}

/** The ES entries of the types: each leads to the CommonJS one. */
function leadToCommonJs({ entries }: PackageToBuild, dist: string): void {
  for (const name of Object.keys(entries)) {
    const file = path.join(dist, 'esm', `${name}.d.ts`);
    const target = path.relative(path.dirname(file), path.join(dist, 'cjs', `${name}.js`));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `export * from '${target}';\n`);
  }
}
