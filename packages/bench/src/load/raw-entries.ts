import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../paths.ts';
import type { Entry } from './entries.ts';

/** The entries of every version's client: the whole one, and one per API. */
export function rawEntries(): Entry[] {
  return readdirSync(path.join(repositoryRoot, 'packages'))
    .filter((folder) => folder.startsWith('client-'))
    .sort()
    .flatMap(entriesOf);
}

function entriesOf(folder: string): Entry[] {
  const manifest = path.join(repositoryRoot, 'packages', folder, 'package.json');
  const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const raw = folder.replace('client-', 'raw ');
  return Object.keys(exports).map((subpath) => {
    const api = subpath.replace(/^\.\/?/, '');
    return {
      name: api === '' ? raw : `${raw}/${api}`,
      specifier: api === '' ? name : `${name}/${api}`,
      binding: factoryOf(api === '' ? 'db-data' : api),
      package: name,
      esm: true,
    };
  });
}

/** `db-data` -> `createDbDataClient` */
function factoryOf(api: string): string {
  const pascal = api.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `create${pascal}Client`;
}
