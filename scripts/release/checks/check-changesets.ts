import { findForgotten } from '../plan/find-forgotten.ts';
import { readPackageStates } from '../plan/read-package-states.ts';
import { readReleasePlan } from '../plan/read-release-plan.ts';
import type { Check, Problem, Release } from './problem.ts';
import { publishedOf } from './published-of.ts';

/** Every package that changed since its last release, or on this branch, is named by a changeset. */
export const checkChangesets: Check = { title: 'changesets', run };

function run(release: Release): Problem[] {
  const { root, base } = release;
  const states = readPackageStates(publishedOf(release), {
    root,
    plan: readReleasePlan(root),
    base,
  });
  return findForgotten(states).map(({ name, reason }) => ({
    subject: name,
    what: `no changeset names it, but ${reason}.`,
    mend: 'Run `pnpm changeset`, choose the package and its bump, and commit the file it writes.',
  }));
}
