import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OperationMatrix } from '../matrix/operation-matrix.ts';

/** What the home page says, each read from the file that knows it. */
export interface HomeFacts {
  readonly name: string;
  readonly description: string;
  /** Shell command that installs the facade. */
  readonly install: string;
  readonly packages: readonly PackageFacts[];
  readonly matrix: OperationMatrix;
  readonly consumers: readonly ConsumerKind[];
}

/** A package that users install. */
export interface PackageFacts {
  readonly name: string;
  readonly description: string;
  /** Path in the repository of its README. */
  readonly readme: string;
}

/** Consumers of one kind, such as `runtime`, that the packed packages were tried in. */
export interface ConsumerKind {
  readonly kind: string;
  readonly count: number;
  /** How many of them the packages work in. */
  readonly working: number;
}

interface Manifest {
  readonly name: string;
  readonly description?: string;
  readonly private?: boolean;
}

/** Reads the facts from the repository at `root`. Throws when one is not where it was. */
export function readHomeFacts(root: string, matrix: OperationMatrix): HomeFacts {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const facade: Manifest = JSON.parse(read('packages/facade/package.json'));
  const install = /^```sh\n(.+)\n```$/m.exec(read('packages/facade/README.md'))?.[1];
  if (install === undefined) {
    throw new Error(
      'packages/facade/README.md has no block of `sh` with the command to install it.',
    );
  }
  return {
    name: facade.name,
    description: facade.description ?? '',
    install,
    packages: readPackages(root, facade.name),
    matrix,
    consumers: readConsumers(read('README.md')),
  };
}

/** The facade first, then by name. */
function readPackages(root: string, first: string): PackageFacts[] {
  return globSync('packages/*/package.json', { cwd: root })
    .map((file) => {
      const manifest: Manifest = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
      return { ...manifest, readme: `${path.posix.dirname(file)}/README.md` };
    })
    .filter((each) => each.private !== true)
    .map(({ name, description = '', readme }) => ({ name, description, readme }))
    .sort(
      (a, b) => Number(b.name === first) - Number(a.name === first) || (a.name < b.name ? -1 : 1),
    );
}

/** Counts the rows between the marks of the README's table, which `pnpm release:matrix` writes. */
function readConsumers(readme: string): ConsumerKind[] {
  const table = /<!-- matrix:start.*?-->(.*?)<!-- matrix:end -->/s.exec(readme)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| (\w+) +\| .+? +\| (.+?) +\|$/gm)];
  if (rows.length === 0) throw new Error('README.md has no table of consumers between its marks.');
  return [...Map.groupBy(rows, ([, kind = '']) => kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
    working: own.filter(([, , result = '']) => result.startsWith('works')).length,
  }));
}
