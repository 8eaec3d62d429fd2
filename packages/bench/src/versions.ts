import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './paths.ts';

/** Versions of the packages that take part, by the name they are installed under. */
export function readVersions(): Record<string, string> {
  const { dependencies } = readManifest(packageRoot);
  return Object.fromEntries(
    Object.keys(dependencies ?? {}).map((name) => [
      name,
      readManifest(path.join(packageRoot, 'node_modules', name)).version ?? 'unknown',
    ]),
  );
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
