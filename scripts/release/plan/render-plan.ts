import type { Bump } from './bump.ts';
import type { Changeset, ReleasePlan } from './release-plan.ts';

/** A release of the plan, with why and with the text that its changelog gets. */
export interface ExplainedRelease {
  readonly name: string;
  readonly bump: Bump;
  readonly from: string;
  readonly to: string;
  readonly why: readonly string[];
  readonly changelog: string;
}

/** The packages that will be released, with what their changelogs will say. */
export function explainPlan(
  { changesets, releases }: ReleasePlan,
  changelogs: ReadonlyMap<string, string>,
): ExplainedRelease[] {
  return releases
    .filter(({ type }) => type !== 'none')
    .map((release) => {
      const own = changesets.filter(({ id }) => release.changesets.includes(id));
      return {
        name: release.name,
        bump: release.type,
        from: release.oldVersion ?? '',
        to: release.newVersion ?? '',
        why: own.length > 0 ? own.map(reasonOf) : ['a package that it depends on is released'],
        changelog: changelogs.get(release.name) ?? '',
      };
    });
}

/** What the version policy makes of a plan, as sentences. */
export interface PlanRemarks {
  readonly drift: readonly string[];
  readonly problems: readonly string[];
}

/** The plan for people. */
export function renderPlan(
  releases: readonly ExplainedRelease[],
  { drift, problems }: PlanRemarks,
): string {
  return [
    renderReleases(releases),
    ...(drift.length > 0 ? [`Specs:\n${drift.join('\n')}\n`] : []),
    ...(problems.length > 0
      ? [`Not in order yet, so release:verify will fail:\n${problems.join('\n')}\n`]
      : []),
  ].join('\n');
}

function renderReleases(releases: readonly ExplainedRelease[]): string {
  if (releases.length === 0) {
    return 'Nothing to release: no changeset asks for it, and every version carries its tag.\n';
  }
  const parts = releases.map(({ name, bump, from, to, why, changelog }) =>
    [
      `${name}  ${from} -> ${to}  (${bump})`,
      ...why.map((reason) => `  because ${reason}`),
      ...changelog.split('\n').map((line) => (line ? `  | ${line}` : '  |')),
    ].join('\n'),
  );
  const count = releases.length === 1 ? '1 package' : `${releases.length} packages`;
  return `${parts.join('\n\n')}\n\n${count} will be released.\n`;
}

function reasonOf({ id, summary }: Changeset): string {
  return `.changeset/${id}.md says: ${summary.split(/\r?\n/)[0]}`;
}
