import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PublishedPackage } from './list-packages.ts';

/**
 * Packs a package as it would be published, and returns what publint and "are the types wrong" find in the tarball.
 * Resolution by `node10`, which knows no `exports`, is left out: Node 20 is the oldest that is supported.
 */
export async function checkPackageShape({ folder }: PublishedPackage): Promise<string[]> {
  const destination = mkdtempSync(path.join(tmpdir(), 'package-shape-'));
  try {
    execFileSync('pnpm', ['pack', '--pack-destination', destination], {
      cwd: folder,
      stdio: 'pipe',
    });
    const [file = ''] = readdirSync(destination);
    const tarball = readFileSync(path.join(destination, file));
    const manifest = readManifest(folder);
    return [...(await lint(manifest, tarball)), ...(await checkTypes(manifest, tarball))];
  } finally {
    rmSync(destination, { recursive: true });
  }
}

type Manifest = Readonly<Record<string, unknown>> & { readonly exports: object };

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function lint(manifest: Manifest, tarball: Buffer): Promise<string[]> {
  const data = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ strict: true, pack: { tarball: data } });
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

async function checkTypes(manifest: Manifest, tarball: Buffer): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (!result.types) return ['types: the package holds none'];
  // A package of ES modules only is loaded by `require` as well, from Node 20.19 on.
  const modulesOnly = !JSON.stringify(manifest.exports).includes('"require"');
  return result.problems
    .filter(({ kind }) => !(modulesOnly && kind === 'CJSResolvesToESM'))
    .filter((problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10')
    .map((problem) => `types: ${JSON.stringify(problem)}`);
}
