import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import type { Check, Problem } from '../../release/checks/problem.ts';
import { openPackage, type PackedPackage } from '../../release/pack/packed-package.ts';
import { writeTarball } from '../../release/pack/write-tarball.ts';
import { verifyRelease } from '../../release/verify-release.ts';

type Files = Readonly<Record<string, string>>;

const MANIFEST = {
  name: 'sample',
  version: '0.0.0',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  files: ['dist'],
  main: './dist/cjs/index.js',
  types: './dist/cjs/index.d.ts',
  exports: {
    '.': {
      import: { types: './dist/esm/index.d.ts', default: './dist/esm/index.js' },
      require: { types: './dist/cjs/index.d.ts', default: './dist/cjs/index.js' },
    },
  },
};

const HEALTHY: Files = {
  'README.md': '# sample\n',
  LICENSE: 'MIT License\n',
  'dist/esm/index.js': 'export function one() {\n  return 1;\n}\n',
  'dist/esm/index.d.ts': 'export declare function one(): number;\n',
  'dist/cjs/package.json': '{ "type": "commonjs" }\n',
  'dist/cjs/index.js': 'function one() {\n  return 1;\n}\nexports.one = one;\n',
  'dist/cjs/index.d.ts': 'export declare function one(): number;\n',
};

/** A package that could be published, with other files and other fields of package.json; '' removes a file. */
export function packedSample(files: Files = {}, manifest: object = {}): PackedPackage {
  const packageJson = `${JSON.stringify({ ...MANIFEST, ...manifest }, null, 2)}\n`;
  const all = Object.entries({ ...HEALTHY, 'package.json': packageJson, ...files });
  const present = all.filter(([, content]) => content !== '');
  const tarball = writeTarball(new Map(present.map(([name, text]) => [name, Buffer.from(text)])));
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return openPackage(tarball, folder);
}

/** What one check finds in packages. */
export async function problemsOf(check: Check, packages: PackedPackage[]): Promise<Problem[]> {
  const results = verifyRelease(packages, { root: repositoryRoot, now: () => 0, checks: [check] });
  const all: Problem[] = [];
  for await (const { problems } of results) all.push(...problems);
  return all;
}
