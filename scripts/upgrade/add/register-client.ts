import { CLIENT_PREFIX, type Manifest } from '../workspace.ts';

/**
 * The manifests that have to depend on a new client: those of the packages that depend on the client of the previous
 * version. Folder name -> manifest.
 */
export function registerClient(
  manifests: ReadonlyMap<string, Manifest>,
  previous: string,
  version: string,
): Map<string, Manifest> {
  const known = `${CLIENT_PREFIX}${previous}`;
  const added = `${CLIENT_PREFIX}${version}`;
  const changed = new Map<string, Manifest>();
  for (const [folder, manifest] of manifests) {
    const { dependencies, devDependencies } = manifest;
    const next = {
      ...manifest,
      ...(dependencies?.[known]
        ? { dependencies: withDependency(dependencies, known, added) }
        : {}),
      ...(devDependencies?.[known]
        ? { devDependencies: withDependency(devDependencies, known, added) }
        : {}),
    };
    if (JSON.stringify(next) !== JSON.stringify(manifest)) changed.set(folder, next);
  }
  return changed;
}

/** Manifests without a client; the reverse of {@link registerClient}. */
export function unregisterClient(
  manifests: ReadonlyMap<string, Manifest>,
  version: string,
): Map<string, Manifest> {
  const name = `${CLIENT_PREFIX}${version}`;
  const changed = new Map<string, Manifest>();
  for (const [folder, manifest] of manifests) {
    const next: Record<string, unknown> = { ...manifest };
    for (const kind of ['dependencies', 'devDependencies'] as const) {
      const { [name]: found, ...rest } = manifest[kind] ?? {};
      if (found !== undefined) next[kind] = rest;
    }
    if (JSON.stringify(next) !== JSON.stringify(manifest)) {
      changed.set(folder, { ...next, name: manifest.name });
    }
  }
  return changed;
}

function withDependency(
  dependencies: Readonly<Record<string, string>>,
  known: string,
  added: string,
): Record<string, string> {
  const entries = [...Object.entries(dependencies), [added, dependencies[known] ?? 'workspace:*']];
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
