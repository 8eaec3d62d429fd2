import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { findBase } from './release/git/find-base.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { explainDue } from './release/plan/explain-due.ts';
import { findForgotten } from './release/plan/find-forgotten.ts';
import { previewChangelogs } from './release/plan/preview-changelogs.ts';
import { readPackageStates } from './release/plan/read-package-states.ts';
import { readReleasePlan } from './release/plan/read-release-plan.ts';
import { explainPlan, renderPlan } from './release/plan/render-plan.ts';
import { describeDrift, findDrift, judgeDrift } from './release/policy/judge-drift.ts';
import { judgeVersions } from './release/policy/judge-versions.ts';
import { sayFailure } from './release/say-failure.ts';

const USAGE = `Usage: pnpm release:plan [--json] [--base REF]

Shows what would be released, why, what the changelogs would say, and what the version policy has
against it.

  --json      for machines
  --base REF  where this branch began (default: the branch of the pull request, else main)
`;

const values = readOptions(USAGE, {
  json: { type: 'boolean', default: false },
  base: { type: 'string' },
});
await sayFailure(async () => {
  const plan = readReleasePlan(repositoryRoot);
  const packages = listPublishedPackages(repositoryRoot);
  const base = findBase(repositoryRoot, { given: values.base, env: process.env });
  const input = { root: repositoryRoot, packages, plan, base };
  const drifts = await findDrift(input);
  const planned = explainPlan(plan, previewChangelogs(repositoryRoot, plan));
  const releases = planned.length > 0 ? planned : explainDue(repositoryRoot);
  const forgotten = findForgotten(readPackageStates(packages, input));
  const problems = [
    ...forgotten.map(({ name, reason }) => `${name}: no changeset names it, but ${reason}.`),
    ...[...judgeDrift(drifts), ...judgeVersions(input)].map(
      ({ subject, what, mend }) => `${subject}: ${what}\n  -> ${mend}`,
    ),
  ];
  if (values.json) {
    const drift = drifts.map(({ name, since, bump, verdict }) => ({
      name,
      since,
      asked: verdict.bump,
      planned: bump,
    }));
    process.stdout.write(`${JSON.stringify({ releases, drift, problems }, null, 2)}\n`);
  } else {
    process.stdout.write(renderPlan(releases, { drift: drifts.map(describeDrift), problems }));
  }
});
