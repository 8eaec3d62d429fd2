import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface ConditionalExport {
  readonly types: string;
  readonly default: string;
}

/** The parts of a package.json that the build reads. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<
    Record<string, { readonly import: ConditionalExport; readonly require: ConditionalExport }>
  >;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** Dependencies whose code goes into the output. They stay dependencies, because the declarations name their types. */
  readonly inlinedDependencies?: readonly string[];
}

/** A package to build: its manifest, where its sources lie, and its entries by output name. */
export interface PackageToBuild {
  readonly folder: string;
  readonly manifest: PackageManifest;
  readonly sourceFolder: string;
  /** Output name, such as `db-control/index` -> source file. */
  readonly entries: Readonly<Record<string, string>>;
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
  const entries = Object.entries(manifest.exports).map(([subpath, conditions]) => {
    const name = ESM_OUTPUT.exec(conditions.import.default)?.[1];
    if (!name) {
      throw new Error(
        `${manifest.name}: export "${subpath}" must point to ./dist/esm/<entry>.js, not ${conditions.import.default}.`,
      );
    }
    return [name, path.join(sourceFolder, `${name}.ts`)] as const;
  });
  return { folder, manifest, sourceFolder, entries: Object.fromEntries(entries) };
}
