import { findForgotten } from '../plan/find-forgotten.ts';
import { readPackageStates } from '../plan/read-package-states.ts';
import { readReleasePlan } from '../plan/read-release-plan.ts';
import type { Changeset } from '../plan/release-plan.ts';
import type { Check, Problem, Release } from './problem.ts';
import { publishedOf } from './published-of.ts';

/**
 * Every package that changed since its last release, or on this branch, is named by a changeset, and each changeset says
 * what users get.
 */
export const checkChangesets: Check = { title: 'changesets', run };

function run(release: Release): Problem[] {
  const { root, base } = release;
  const plan = readReleasePlan(root);
  const states = readPackageStates(publishedOf(release), { root, plan, base });
  const forgotten = findForgotten(states).map(({ name, reason }) => ({
    subject: name,
    what: `no changeset names it, but ${reason}.`,
    mend: 'Run `pnpm changeset`, choose the package and its bump, and commit the file it writes.',
  }));
  return [...forgotten, ...plan.changesets.flatMap(wordless)];
}

/** Its line in the changelogs would be empty. */
function wordless({ id, summary, releases }: Changeset): Problem[] {
  if (summary.trim() !== '' || releases.length === 0) return [];
  const names = releases.map(({ name }) => name).join(', ');
  return [
    {
      subject: `.changeset/${id}.md`,
      what: `has no words for the changelog of ${names}.`,
      mend: 'Write below its second `---` what users get, as an imperative sentence.',
    },
  ];
}
