import { parseArgs } from 'node:util';
import { repositoryRoot } from './lib/repository-root.ts';
import { readReleasePlan } from './release/plan/read-release-plan.ts';
import { explainPlan, renderPlan } from './release/plan/render-plan.ts';

// pnpm release:plan [--json]: what would be released, why, and what the changelogs would say.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const releases = explainPlan(readReleasePlan(repositoryRoot));
process.stdout.write(
  values.json ? `${JSON.stringify({ releases }, null, 2)}\n` : renderPlan(releases),
);
