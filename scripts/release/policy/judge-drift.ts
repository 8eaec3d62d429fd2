import { existsSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_PREFIX, workspaceAt } from '../../upgrade/workspace.ts';
import type { Problem } from '../checks/problem.ts';
import { changedSince, gitLines } from '../git/run-git.ts';
import { type Bump, isAtLeast } from '../plan/bump.ts';
import { type LastState, lastStates, type PolicyInput } from './last-state.ts';
import { type SpecVerdict, specVerdict } from './spec-verdict.ts';
import { withSpecsAt } from './with-specs-at.ts';

/** A client whose specs changed in place. */
export interface Drift extends LastState {
  /** Name of the client's package. */
  readonly name: string;
  /** API version. */
  readonly version: string;
  readonly verdict: SpecVerdict;
}

/** Every client whose specs differ from those of its last release, or of where the branch began. */
export async function findDrift(input: PolicyInput): Promise<Drift[]> {
  const { root, packages } = input;
  const { specs } = workspaceAt(root);
  const drifts: Drift[] = [];
  for (const each of packages.filter(({ name }) => name.startsWith(CLIENT_PREFIX))) {
    const version = each.name.slice(CLIENT_PREFIX.length);
    if (!existsSync(path.join(specs, version))) continue;
    for (const state of lastStates(each, input)) {
      const own = `specs/${version}`;
      const isKnown =
        gitLines(root, ['ls-tree', '--name-only', state.commit, '--', own]).length > 0;
      const changed = changedSince(root, state.commit, [own, 'specs/overrides']);
      if (!isKnown || changed.length === 0) continue;
      const verdict = await withSpecsAt(root, state.commit, (before) =>
        specVerdict(version, before, specs),
      );
      drifts.push({ ...state, name: each.name, version, verdict });
    }
  }
  return drifts;
}

const MEANING: Readonly<Record<Bump, string>> = {
  major: 'breaks users of its types',
  minor: 'is noticed by users of its types',
  patch: 'is a change of words',
  none: 'is noticed by nobody',
};

/** The clients that do not rise as much as their specs changed. */
export function judgeDrift(drifts: readonly Drift[]): Problem[] {
  return drifts
    .filter(({ bump, verdict }) => !isAtLeast(bump, verdict.bump))
    .map(({ name, version, since, bump, verdict }) => ({
      subject: name,
      what: `the specs of ${version} changed since ${since}, which ${MEANING[verdict.bump]} (${verdict.gravest}): spec-drift asks for a ${verdict.bump} bump, and ${bump === 'none' ? 'no changeset names it' : `the changesets give a ${bump} one`}.`,
      mend: `Run \`pnpm changeset\`, choose ${name} and ${verdict.bump}, and say what its users must change; \`pnpm specs pull\` writes such a changeset by itself.`,
    }));
}

/** A sentence on one client. */
export function describeDrift({ name, since, verdict, bump }: Drift): string {
  return `${name}: its specs changed since ${since}; spec-drift asks for ${verdict.bump}, planned is ${bump}.`;
}
