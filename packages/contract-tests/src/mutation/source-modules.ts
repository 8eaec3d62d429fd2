import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the workspace's packages. */
export const PACKAGES = path.resolve(import.meta.dirname, '../../..');

/** Packages that clients are made of. */
const CLIENTS = /^(transport|facade|client-.+)$/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly default: string } }>
  >;
}

/** What an import of a client's package stands for: its source, not what was built of it. By import specifier. */
export function sourceModules(): ReadonlyMap<string, string> {
  const modules = clientManifests().flatMap(([folder, { name, exports }]) => {
    const sources = path.join(folder, folder.includes('client-') ? 'generated' : 'src');
    return Object.entries(exports).flatMap(([subpath, target]) => {
      if (typeof target === 'string') return [];
      const module = target.import.default.replace('./dist/esm', sources).replace(/\.js$/, '.ts');
      return [[path.posix.join(name, subpath), module] as const];
    });
  });
  return new Map(modules);
}

/** Version of the packages, which builds write into them. */
export function clientVersion(): string {
  return clientManifests()[0]?.[1].version ?? '';
}

function clientManifests(): (readonly [folder: string, manifest: Manifest])[] {
  return readdirSync(PACKAGES)
    .filter((name) => CLIENTS.test(name))
    .map((name) => {
      const folder = path.join(PACKAGES, name);
      const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
      return [folder, JSON.parse(text) as Manifest] as const;
    });
}
