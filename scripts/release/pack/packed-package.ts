import { readTarball } from './read-tarball.ts';

/** The files of one entry, in one module format. */
export interface ExportTarget {
  readonly types?: string;
  readonly default?: string;
}

/** An entry of `exports`: one target for both, or one for `import` and one for `require`. */
export type ExportEntry =
  | ExportTarget
  | { readonly import: ExportTarget; readonly require: ExportTarget };

/** The parts of a published package.json that the release looks at. */
export interface ReleasedManifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: unknown;
  readonly engines?: Readonly<Record<string, string>>;
  /** What is packed, besides package.json. */
  readonly files?: readonly string[];
  readonly exports: Readonly<Record<string, ExportEntry>>;
  /** The entries once more, for resolvers that know no `exports`. */
  readonly main?: string | undefined;
  readonly types?: string | undefined;
  readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly repository?: { readonly type: 'git'; readonly url: string; readonly directory: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** Packages whose code is built into this one. */
  readonly inlinedDependencies?: readonly string[];
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly manifest: ReleasedManifest;
  /** The `.tgz`. */
  readonly tarball: Buffer;
  /** Path in the package -> content. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Folder in the repository that it was packed from. */
  readonly folder: string;
}

/**
 * Opens a package's tarball.
 *
 * @throws Error when it is not whole, or there is no package.json in it.
 */
export function openPackage(tarball: Buffer, folder: string): PackedPackage {
  const files = filesOf(tarball, folder);
  const text = files.get('package.json')?.toString('utf8');
  if (text === undefined) throw new Error(`${folder}: its tarball has no package.json.`);
  const manifest = JSON.parse(text) as ReleasedManifest;
  return { name: manifest.name, manifest, tarball, files, folder };
}

function filesOf(tarball: Buffer, folder: string): Map<string, Buffer> {
  try {
    return readTarball(tarball);
  } catch (error) {
    throw new Error(`${folder} is no tarball, or not a whole one. Pack it again.`, {
      cause: error,
    });
  }
}
