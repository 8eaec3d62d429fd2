import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface ConditionalExport {
  readonly types: string;
  readonly default: string;
}

/** An entry for ES modules and CommonJS, or for ES modules only. */
type EntryExport =
  | ConditionalExport
  | { readonly import: ConditionalExport; readonly require: ConditionalExport };

/** The parts of a package.json that the build reads. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, EntryExport>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /**
   * Packages whose code goes into the output. Their types go into the declarations, unless they stay dependencies to be
   * imported from there.
   */
  readonly inlinedDependencies?: readonly string[];
}

/** A package to build: its manifest, where its sources lie, and its entries by output name. */
export interface PackageToBuild {
  readonly folder: string;
  readonly manifest: PackageManifest;
  readonly sourceFolder: string;
  /** Output name, such as `db-control/index` -> source file. */
  readonly entries: Readonly<Record<string, string>>;
  readonly formats: readonly ('esm' | 'cjs')[];
}

const ESM_OUTPUT = /^\.\/dist\/esm\/(.+)\.js$/;

/** Reads a package's manifest and derives the entries from its `exports`, so that these are stated once. */
export function readPackage(folder: string): PackageToBuild {
  const manifest = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as PackageManifest;
  const sourceFolder = ['generated', 'src']
    .map((name) => path.join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (!sourceFolder) throw new Error(`${manifest.name}: neither src/ nor generated/ exists.`);
  const outputs = [
    ...Object.values(manifest.exports).map((entry) =>
      'import' in entry ? entry.import.default : entry.default,
    ),
    ...Object.values(manifest.bin ?? {}),
  ];
  const entries = outputs.map((output) => {
    const name = ESM_OUTPUT.exec(output)?.[1];
    if (!name) {
      throw new Error(
        `${manifest.name}: exports and bin must point to ./dist/esm/<entry>.js, not ${output}.`,
      );
    }
    return [name, path.join(sourceFolder, `${name}.ts`)] as const;
  });
  const twoFormats = Object.values(manifest.exports).some((entry) => 'require' in entry);
  return {
    folder,
    manifest,
    sourceFolder,
    entries: Object.fromEntries(entries),
    formats: twoFormats ? ['esm', 'cjs'] : ['esm'],
  };
}
