import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dependencyClosure, type InstalledPackage, takenInto } from '../pack/dependency-closure.ts';
import { fileNameOf } from '../pack/file-name-of.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { cycloneDx } from './cyclone-dx.ts';
import { integrityFromLockfile } from './integrity-of.ts';

interface SbomPlace {
  /** The repository. */
  readonly root: string;
  /** Folder that exists, for one `<package>.cdx.json` each. */
  readonly folder: string;
}

/** Writes a bill of materials for every package: what it installs, and what was built into it. */
export function writeSboms(packages: readonly PackedPackage[], { root, folder }: SbomPlace): void {
  const integrityOf = integrityFromLockfile(root);
  for (const each of packages) {
    const bill = cycloneDx(materialsOf(each, packages), integrityOf);
    const file = `${fileNameOf(each.name)}.cdx.json`;
    writeFileSync(path.join(folder, file), `${JSON.stringify(bill, null, 2)}\n`);
  }
}

function materialsOf(each: PackedPackage, packages: readonly PackedPackage[]): InstalledPackage[] {
  const closure = dependencyClosure(each, packages);
  const inside = takenInto(each, packages).filter(({ name }) => !closure.has(name));
  const names = inside.map(({ name }) => name);
  const installed = [...closure.values()].map((one) =>
    one.name === each.name ? { ...one, dependencies: [...one.dependencies, ...names] } : one,
  );
  return [...installed, ...inside];
}
