import { dependencyClosure } from '../pack/dependency-closure.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import type { Check, Problem, Release } from './problem.ts';

/** Licences that let a dependency be used in any product, as long as its notice is kept. */
const ACCEPTED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];
const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
/** The innermost package in a path, also in pnpm's layout. */
const MODULE = /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/(?!.*node_modules\/)/;

/** Every dependency may be used, and code that was taken in brings its licence along. */
export const checkLicences: Check = { title: 'licences', run };

function run({ packages }: Release): Problem[] {
  return packages.flatMap((each) => [
    ...[...dependencyClosure(each, packages).values()]
      .filter(({ license }) => !ACCEPTED.includes(license))
      .map(({ name, license }) => ({
        subject: each.name,
        what: `installs ${name}, whose licence is ${license === '' ? 'not stated' : `"${license}"`}.`,
        mend: 'Replace the dependency, or accept the licence in scripts/release/checks/check-licences.ts.',
      })),
    ...unnamed(each).map((name) => ({
      subject: each.name,
      what: `holds code of ${name}, but not its licence: ${NOTICES} does not name it.`,
      mend: `List ${name} under "inlinedDependencies" in package.json, so that the build writes its licence.`,
    })),
  ]);
}

/** Packages of others whose code is in the output, as the source maps tell, without a notice. */
function unnamed({ files }: PackedPackage): string[] {
  const notices = files.get(NOTICES)?.toString('utf8') ?? '';
  const names = [...files]
    .filter(([file]) => file.endsWith('.js.map'))
    .flatMap(
      ([, content]) => (JSON.parse(content.toString('utf8')) as { sources: string[] }).sources,
    )
    .flatMap((source) => MODULE.exec(source)?.[1] ?? [])
    .filter((name) => !notices.includes(`parts of ${name} `));
  return [...new Set(names)];
}
