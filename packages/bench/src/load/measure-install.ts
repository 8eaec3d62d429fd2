import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../paths.ts';
import type { Readings } from '../runner/metric.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
}

/**
 * Bytes and packages that an install of the package brings, from the installed packages themselves. Of packages of
 * this repository only what is published counts.
 */
export function measureInstall(name: string): Readings {
  const folders = new Set<string>();
  addClosure(realpathSync(path.join(packageRoot, 'node_modules', name)), folders);
  let bytes = 0;
  for (const folder of folders) bytes += publishedBytes(folder);
  return { bytes, packages: folders.size };
}

function addClosure(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  folders.add(folder);
  const { dependencies = {} } = readManifest(folder);
  for (const name of Object.keys(dependencies)) {
    const found = findPackage(folder, name);
    if (found !== undefined) addClosure(found, folders);
  }
}

/** As Node.js finds it: in the nearest `node_modules` above. */
function findPackage(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (folder === path.dirname(folder)) return undefined;
  }
}

function publishedBytes(folder: string): number {
  const isOwn = !folder.split(path.sep).includes('node_modules');
  if (!isOwn) return bytesOf(folder);
  const published = ['package.json', ...(readManifest(folder).files ?? [])];
  return published.reduce((sum, entry) => sum + bytesOf(path.join(folder, entry)), 0);
}

function bytesOf(entry: string): number {
  const stats = statSync(entry, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(entry)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + bytesOf(path.join(entry, name)), 0);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
