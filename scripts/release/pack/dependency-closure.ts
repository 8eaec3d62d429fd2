import { existsSync, globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PackedPackage } from './packed-package.ts';

/** A package that is installed when another one is. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its package.json states it. */
  readonly license: string;
  /** Names of the packages that it needs in turn. */
  readonly dependencies: readonly string[];
  /** Size of its files, in bytes. */
  readonly bytes: number;
  /** Scripts that it runs on a user's machine when it is installed. */
  readonly installScripts: readonly string[];
  /** One of this release, or the folder that a dependency lies in on this machine. */
  readonly source: PackedPackage | string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What package managers run of an installed package; `prepare` and the like run where a package is made. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** Native code: without a script of its own, npm builds it. */
const NATIVE = 'binding.gyp';

/**
 * A package of the release and everything that comes with it, without development dependencies, by name. External
 * dependencies are those that the workspace has installed, so no network is needed.
 *
 * @throws Error when a dependency is not installed, or comes in two versions.
 */
export function dependencyClosure(
  root: PackedPackage,
  packages: readonly PackedPackage[],
): Map<string, InstalledPackage> {
  const own = new Map(packages.map((each) => [each.name, each]));
  const closure = new Map<string, InstalledPackage>();
  const add = (name: string, from: string) => {
    const packed = own.get(name);
    const found = packed ? describeOwn(packed) : describeExternal(name, from);
    const present = closure.get(name);
    if (present?.version === found.version) return;
    if (present) {
      throw new Error(`${name} is needed in two versions, ${present.version} and ${found.version}`);
    }
    closure.set(name, found);
    const folder = packed ? packed.folder : String(found.source);
    for (const dependency of found.dependencies) add(dependency, folder);
  };
  add(root.name, root.folder);
  return closure;
}

/** The packages whose code is built into a package, which bring nothing that is installed. */
export function takenInto(
  root: PackedPackage,
  packages: readonly PackedPackage[],
): InstalledPackage[] {
  const { inlinedDependencies: names = [] } = root.manifest;
  return names.map((name) => {
    const packed = packages.find((each) => each.name === name);
    const found = packed ? describeOwn(packed) : describeExternal(name, root.folder);
    return { ...found, dependencies: [] };
  });
}

function describeOwn(packed: PackedPackage): InstalledPackage {
  const { name, manifest, files } = packed;
  return {
    name,
    version: manifest.version,
    license: manifest.license ?? '',
    dependencies: Object.keys(manifest.dependencies ?? {}),
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    installScripts: INSTALL_SCRIPTS.filter((script) => script in (manifest.scripts ?? {})),
    source: packed,
  };
}

function describeExternal(name: string, from: string): InstalledPackage {
  const folder = findPackage(name, from);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  return {
    name,
    version: manifest.version,
    license: manifest.license ?? '',
    dependencies: Object.keys(manifest.dependencies ?? {}),
    bytes: sizeOf(folder),
    installScripts: [
      ...INSTALL_SCRIPTS.filter((script) => script in (manifest.scripts ?? {})),
      ...(existsSync(path.join(folder, NATIVE)) ? [NATIVE] : []),
    ],
    source: folder,
  };
}

/** As Node looks for it: in the `node_modules` of the folder and of those above. */
function findPackage(name: string, from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (folder === path.dirname(folder)) break;
  }
  throw new Error(`${name}, which ${from} depends on, is not installed. Run \`pnpm install\`.`);
}

function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder, exclude: ['node_modules/**'] })
    .map((file) => statSync(path.join(folder, file)))
    .filter((stat) => stat.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
