import { dependencyClosure } from '../pack/dependency-closure.ts';
import { entriesOf } from '../pack/entries-of.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { writeTarball } from '../pack/write-tarball.ts';
import { budgetOf } from './budget.ts';
import { bundleSize } from './bundle-size.ts';
import type { Figure } from './figure.ts';
import { ENTRY_BUDGETS, PACKAGE_BUDGETS, USE_BUDGETS } from './size-budgets.ts';

const LEAVE_OUT =
  'Find what came in (a dependency, an import that reaches too far) and leave it out';
const PUBLISH_LESS = 'Publish less (declarations twice, sources in maps)';
const DEPEND_ON_LESS = 'Depend on less';
const CHANGELOG = 'CHANGELOG.md';

/** Every figure of a packed package: its tarball, what installing it brings, its entries, and what is used most. */
export async function measureSizes(
  each: PackedPackage,
  packages: readonly PackedPackage[],
  installed: string,
): Promise<Figure[]> {
  const figures: Figure[] = weigh(each, packages);
  for (const { specifier } of entriesOf(each)) {
    figures.push({
      subject: each.name,
      what: `all of '${specifier}', minified and gzipped,`,
      value: await bundleSize(`export * from '${specifier}';\n`, installed),
      unit: 'bytes',
      budget: budgetOf(ENTRY_BUDGETS, specifier),
      advice: LEAVE_OUT,
    });
    const use = budgetOf(USE_BUDGETS, specifier);
    if (use === undefined) continue;
    const names = use.names.join(', ');
    figures.push({
      subject: each.name,
      what: `an application that imports ${names} from '${specifier}', minified and gzipped,`,
      value: await bundleSize(`export { ${names} } from '${specifier}';\n`, installed),
      unit: 'bytes',
      budget: use,
      advice: LEAVE_OUT,
    });
  }
  return figures;
}

function weigh(each: PackedPackage, packages: readonly PackedPackage[]): Figure[] {
  const budgets = budgetOf(PACKAGE_BUDGETS, each.name);
  const subject = each.name;
  const closure = [...dependencyClosure(each, packages).values()].toSorted(
    (one, other) => other.bytes - one.bytes,
  );
  const parts = closure
    .map(({ name, bytes }) => `${name} ${bytes.toLocaleString('en')}`)
    .join(', ');
  // A changelog grows with every release: counted here, it would stop the first release that comes close to a bar.
  const files = new Map([...each.files].filter(([file]) => file !== CHANGELOG));
  const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return [
    {
      ...{ subject, what: 'its tarball', value: writeTarball(files).length, unit: 'bytes' },
      ...{ budget: budgets?.packed, advice: PUBLISH_LESS },
    },
    {
      ...{ subject, what: 'its tarball, unpacked,', value: unpacked, unit: 'bytes' },
      ...{ budget: budgets?.unpacked, advice: PUBLISH_LESS },
    },
    {
      ...{ subject, what: 'installing it', unit: 'bytes' },
      value: closure.reduce((sum, { bytes }) => sum + bytes, 0),
      ...{ budget: budgets?.installed, parts, advice: `${PUBLISH_LESS} or depend on less` },
    },
    {
      ...{ subject, what: 'installing it', value: closure.length, unit: 'packages' },
      ...{ budget: budgets?.packages, parts, advice: DEPEND_ON_LESS },
    },
  ];
}
