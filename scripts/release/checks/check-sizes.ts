import { dependencyClosure } from '../pack/dependency-closure.ts';
import { entriesOf } from '../pack/entries-of.ts';
import { entrySize } from '../pack/entry-size.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import type { Check, Problem, Release } from './problem.ts';
import { ENTRY_BUDGETS, INSTALL_BUDGETS } from './size-budgets.ts';

const BUDGETS = 'scripts/release/checks/size-budgets.ts';

/** Bundles and installations stay within their budgets. */
export const checkSizes: Check = { title: 'sizes', run };

async function run(release: Release): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const each of release.packages) {
    problems.push(...checkInstallation(each, release), ...(await checkEntries(each, release)));
  }
  return problems;
}

async function checkEntries(each: PackedPackage, { installed }: Release): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { specifier } of entriesOf(each)) {
    const budget = ENTRY_BUDGETS[specifier];
    if (budget === undefined) continue;
    const size = await entrySize(specifier, installed);
    if (size <= budget) continue;
    problems.push({
      subject: each.name,
      what: `'${specifier}' has ${count(size)} minified and gzipped, ${count(size - budget)} more than its budget of ${count(budget)}.`,
      mend: `Find what came in (a dependency, an import that reaches too far) and leave it out; raise the budget in ${BUDGETS} only with a reason in the changeset.`,
    });
  }
  return problems;
}

function checkInstallation(each: PackedPackage, { packages }: Release): Problem[] {
  const budget = INSTALL_BUDGETS[each.name];
  if (!budget) return [];
  const installed = [...dependencyClosure(each, packages).values()];
  const bytes = installed.reduce((sum, one) => sum + one.bytes, 0);
  const problems: Problem[] = [];
  if (bytes > budget.bytes) {
    const parts = installed.map(({ name, bytes: own }) => `${name} ${count(own)}`);
    problems.push({
      subject: each.name,
      what: `installing it takes ${count(bytes)}, ${count(bytes - budget.bytes)} more than its budget of ${count(budget.bytes)}: ${parts.join(', ')}.`,
      mend: 'Publish less (declarations twice, sources in maps) or depend on less.',
    });
  }
  if (installed.length > budget.packages) {
    problems.push({
      subject: each.name,
      what: `installing it brings ${installed.length} packages, ${budget.packages} are allowed: ${installed.map(({ name }) => name).join(', ')}.`,
      mend: 'Depend on less.',
    });
  }
  return problems;
}

function count(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`;
}
