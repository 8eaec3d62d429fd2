import type { OpenedSource, SourceFile } from './open-source.js';

/** A file in both folders; null where it is not there. */
export interface FilePair {
  readonly name: string;
  readonly base: SourceFile | null;
  readonly revision: SourceFile | null;
}

type Folder = Extract<OpenedSource, { kind: 'folder' }>;

/**
 * Pairs the files of two folders by name. Where the name of a file holds that of its folder, as in
 * `2025-04/api_2025-04.yaml`, that part may differ.
 */
export function matchFiles(base: Folder, revision: Folder): FilePair[] {
  const from = byName(base);
  const to = byName(revision);
  const names = [...new Set([...from.keys(), ...to.keys()])].sort();
  return names.map((name) => ({
    name,
    base: from.get(name) ?? null,
    revision: to.get(name) ?? null,
  }));
}

function byName({ name: folder, files }: Folder): Map<string, SourceFile> {
  const general = (name: string) => (/\d/.test(folder) ? name.replaceAll(folder, '*') : name);
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(general(name), (counts.get(general(name)) ?? 0) + 1);
  // Two files of one folder may not share a name.
  const keyed = files.map((file): [string, SourceFile] => {
    const name = general(file.name);
    return [counts.get(name) === 1 ? name : file.name, file];
  });
  return new Map(keyed);
}
