import { findForgotten } from '../plan/find-forgotten.ts';
import { readPackageStates } from '../plan/read-package-states.ts';
import { readReleasePlan } from '../plan/read-release-plan.ts';
import type { Check, Problem, Release } from './problem.ts';

/** Every package that changed since its last release is named by a changeset. */
export const checkChangesets: Check = { title: 'changesets', run };

function run({ root, packages }: Release): Problem[] {
  const { releases } = readReleasePlan(root);
  return findForgotten(readPackageStates(root, packages), releases).map(({ name, reason }) => ({
    subject: name,
    what: `no changeset names it, but ${reason}.`,
    mend: 'Run `pnpm changeset`, choose the package and its bump, and commit the file it writes.',
  }));
}
