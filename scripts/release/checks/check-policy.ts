import { readReleasePlan } from '../plan/read-release-plan.ts';
import { describeDrift, findDrift, judgeDrift } from '../policy/judge-drift.ts';
import { judgeVersions } from '../policy/judge-versions.ts';
import type { Check, Findings, Release } from './problem.ts';
import { publishedOf } from './published-of.ts';

/** Versions rise as docs/releasing.md promises: by what became of the specs. */
export const checkPolicy: Check = { title: 'version policy', run };

async function run(release: Release): Promise<Findings> {
  const { root, base } = release;
  const input = { root, packages: publishedOf(release), plan: readReleasePlan(root), base };
  const drifts = await findDrift(input);
  return {
    problems: [...judgeDrift(drifts), ...judgeVersions(input)],
    ...(drifts.length > 0 ? { note: drifts.map(describeDrift).join(' ') } : {}),
  };
}
