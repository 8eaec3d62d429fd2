import { dependencyClosure } from '../pack/dependency-closure.ts';
import type { PackedPackage, ReleasedManifest } from '../pack/packed-package.ts';
import type { Check, Problem, Release } from './problem.ts';

/** Scripts that a package manager runs on a user's machine. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare'];
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** package.json promises nothing wrong, and neither the package nor what it installs runs anything on a user's machine. */
export const checkManifests: Check = { title: 'manifests', run };

function run({ packages }: Release): Problem[] {
  const names = new Set(packages.map(({ name }) => name));
  return packages.flatMap((each) => {
    const { name, manifest } = each;
    return [
      ...scripts(manifest),
      ...fields(manifest),
      ...versions(manifest, names),
      ...scriptsOfOthers(each, packages),
    ].map(([what, mend]) => ({ subject: name, what, mend }));
  });
}

type Finding = readonly [what: string, mend: string];

function scripts({ scripts: all = {} }: ReleasedManifest): Finding[] {
  return INSTALL_SCRIPTS.filter((script) => script in all).map((script) => [
    `package.json has the script "${script}", which would run on every user's machine.`,
    'Remove it; do such work when the package is built.',
  ]);
}

/** What a dependency runs; the packages of this release have to answer for themselves. */
function scriptsOfOthers(each: PackedPackage, packages: readonly PackedPackage[]): Finding[] {
  return [...dependencyClosure(each, packages).values()]
    .filter(({ source, installScripts }) => typeof source === 'string' && installScripts.length > 0)
    .map(({ name, version, installScripts }) => [
      `installs ${name} ${version}, which runs ${installScripts.join(', ')} on every user's machine.`,
      'Replace the dependency, or take its code into the build ("inlinedDependencies").',
    ]);
}

function fields(manifest: ReleasedManifest): Finding[] {
  const wrong: Finding[] = [];
  if (manifest.sideEffects !== false) {
    wrong.push([
      `"sideEffects" is ${JSON.stringify(manifest.sideEffects)} instead of false, so bundlers keep what is not used.`,
      'Set "sideEffects": false in package.json.',
    ]);
  }
  if (manifest.license !== 'MIT') {
    wrong.push([
      `"license" is ${JSON.stringify(manifest.license)} instead of "MIT".`,
      'Set "license": "MIT" in package.json.',
    ]);
  }
  if (!manifest.engines?.['node']) {
    wrong.push([
      '"engines" does not say which Node is needed.',
      'Set "engines": { "node": ">=20" }, or newer, in package.json.',
    ]);
  }
  if (manifest.publishConfig && 'registry' in manifest.publishConfig) {
    wrong.push([
      '"publishConfig" names a registry.',
      "Remove it: the publisher's own configuration says where packages go.",
    ]);
  }
  return wrong;
}

function versions(manifest: ReleasedManifest, own: ReadonlySet<string>): Finding[] {
  return Object.entries(manifest.dependencies ?? {})
    .filter(([, version]) => !EXACT_VERSION.test(version))
    .map(([name, version]) => [
      `depends on ${name} as "${version}", which is no exact version.`,
      own.has(name)
        ? `Write "workspace:*" in the repository's package.json, and pack with pnpm.`
        : `Pin ${name} to the version that the tests ran with.`,
    ]);
}
