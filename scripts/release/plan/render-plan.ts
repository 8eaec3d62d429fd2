import type { Bump, Changeset, PlannedRelease, ReleasePlan } from './release-plan.ts';

const TITLES: Readonly<Record<Bump, string>> = {
  major: 'Major Changes',
  minor: 'Minor Changes',
  patch: 'Patch Changes',
  none: '',
};

/** A release of the plan, with why and with the text that its changelog gets. */
export interface ExplainedRelease {
  readonly name: string;
  readonly bump: Bump;
  readonly from: string;
  readonly to: string;
  readonly why: readonly string[];
  readonly changelog: string;
}

/** The packages that will be released. */
export function explainPlan({ changesets, releases }: ReleasePlan): ExplainedRelease[] {
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
        changelog: changelogOf(release, own),
      };
    });
}

/** The plan for people. */
export function renderPlan(releases: readonly ExplainedRelease[]): string {
  if (releases.length === 0) return 'Nothing to release: no changeset asks for it.\n';
  const parts = releases.map(({ name, bump, from, to, why, changelog }) =>
    [
      `${name}  ${from} -> ${to}  (${bump})`,
      ...why.map((reason) => `  because ${reason}`),
      ...changelog.split('\n').map((line) => (line ? `  | ${line}` : '  |')),
    ].join('\n'),
  );
  return `${parts.join('\n\n')}\n\n${releases.length} packages will be released.\n`;
}

function reasonOf({ id, summary }: Changeset): string {
  return `.changeset/${id}.md says: ${summary.split('\n')[0]}`;
}

function changelogOf(release: PlannedRelease, own: readonly Changeset[]): string {
  const sections = (['major', 'minor', 'patch'] as const).flatMap((type) => {
    const lines = own
      .filter(({ releases }) => releases.some((r) => r.name === release.name && r.type === type))
      .map(({ summary }) => `- ${summary.split('\n').join('\n  ').replaceAll(/ +$/gm, '')}`);
    return lines.length > 0 ? [`### ${TITLES[type]}`, ...lines] : [];
  });
  return [`## ${release.newVersion ?? ''}`, ...sections].join('\n\n');
}
