import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of a checkout that follow the specs. */
export interface Workspace {
  readonly root: string;
  readonly specs: string;
  readonly packages: string;
  readonly changesets: string;
  readonly guides: string;
}

/** The parts of a `package.json` that upgrades read and change. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export const CLIENT_PREFIX = '@pinecone-versioned/client-';

/** The workspace of a checkout. */
export function workspaceAt(root: string): Workspace {
  return {
    root,
    specs: path.join(root, 'specs'),
    packages: path.join(root, 'packages'),
    changesets: path.join(root, '.changeset'),
    guides: path.join(root, 'docs/upgrades'),
  };
}

/** Every package of the workspace: its folder's name -> its manifest. */
export function readManifests({ packages }: Workspace): Map<string, Manifest> {
  return new Map(
    readdirSync(packages, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const manifest = readManifest(path.join(packages, name, 'package.json'));
        return manifest ? [[name, manifest] as const] : [];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The text of a `package.json`, as the formatter wants it. */
export function formatManifest(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
