import type { PackedPackage } from './packed-package.ts';

/** An entry of a package that can be imported. */
export interface PackageEntry {
  /** What is written in an import, such as `pinecone-versioned/data`. */
  readonly specifier: string;
  /** Path of the ES module in the package. */
  readonly module: string | undefined;
  /** Path of its declarations. */
  readonly types: string | undefined;
  /** True when it is a CommonJS module as well. */
  readonly hasRequire: boolean;
}

/** The entries that a package's `exports` name. */
export function entriesOf({ name, manifest }: PackedPackage): PackageEntry[] {
  return Object.entries(manifest.exports).map(([key, entry]) => {
    const target = 'import' in entry ? entry.import : entry;
    return {
      specifier: name + key.slice(1),
      module: target.default?.replace(/^\.\//, ''),
      types: target.types?.replace(/^\.\//, ''),
      hasRequire: 'require' in entry,
    };
  });
}
