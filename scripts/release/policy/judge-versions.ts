import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listVersions } from '../../specs/list-specs.ts';
import { CLIENT_PREFIX, workspaceAt } from '../../upgrade/workspace.ts';
import type { Problem } from '../checks/problem.ts';
import { releaseTags } from '../git/release-tags.ts';
import { gitFile, gitLines } from '../git/run-git.ts';
import type { PublishedPackage } from '../list-packages.ts';
import { isAtLeast } from '../plan/bump.ts';
import { type LastState, lastStates, type PolicyInput } from './last-state.ts';

const FACADE = 'pinecone-versioned';
const SPEC_FOLDER = /^specs\/(\d{4}-\d{2}(?:\.[a-z]+)?)\//;
/** Minors of the facade that say that a version will go, before it goes. */
const NOTICE = 2;

/** API versions that came, are to go or went, without the packages, bumps and notice that this needs. */
export function judgeVersions(input: PolicyInput): Problem[] {
  const { root, packages } = input;
  const now = listVersions(workspaceAt(root).specs);
  const names = new Set(packages.map(({ name }) => name));
  const facade = packages.find(({ name }) => name === FACADE);
  return [
    ...now.filter((version) => !names.has(CLIENT_PREFIX + version)).map(withoutClient),
    ...(facade ? judgeFacade(facade, now, input) : []),
  ];
}

function judgeFacade(
  facade: PublishedPackage,
  now: readonly string[],
  input: PolicyInput,
): Problem[] {
  const { root } = input;
  return lastStates(facade, input).flatMap((state) => {
    const before = versionsAt(root, state.commit);
    const isAnnounced = (version: string) =>
      before.includes(version) &&
      isDeprecated(manifestNow(root, version)) &&
      !isDeprecated(gitFile(root, state.commit, manifestOf(version)));
    return [
      ...now.filter((each) => !before.includes(each)).flatMap((each) => added(each, state)),
      ...now.filter(isAnnounced).flatMap((each) => announced(each, state)),
      ...before
        .filter((each) => !now.includes(each))
        .flatMap((each) => [...removed(each, state), ...surprising(each, root)]),
    ];
  });
}

function withoutClient(version: string): Problem {
  return {
    subject: CLIENT_PREFIX + version,
    what: `specs/${version} is there, but no package of that name is published.`,
    mend: `Let \`pnpm specs add ${version}\` bring the version in as a whole.`,
  };
}

function added(version: string, { since, bump }: LastState): Problem[] {
  if (isAtLeast(bump, 'minor')) return [];
  return [
    {
      subject: FACADE,
      what: `it learns API version ${version}, which ${since} does not know, and gets ${named(bump)}: a new version needs a minor.`,
      mend: `Run \`pnpm changeset\`, choose ${FACADE} and minor; \`pnpm specs add ${version}\` writes such a changeset by itself.`,
    },
  ];
}

function announced(version: string, { since, bump }: LastState): Problem[] {
  if (isAtLeast(bump, 'minor')) return [];
  return [
    {
      subject: FACADE,
      what: `API version ${version} is deprecated since ${since}, and the facade gets ${named(bump)}: its users read of it in a minor.`,
      mend: `Run \`pnpm changeset\`, choose ${FACADE} and minor, and say that ${version} will be removed and what to use instead.`,
    },
  ];
}

function removed(version: string, { since, bump }: LastState): Problem[] {
  if (bump === 'major') return [];
  return [
    {
      subject: FACADE,
      what: `API version ${version} is gone since ${since}, and the facade gets ${named(bump)}: that needs a major.`,
      mend: `Run \`pnpm changeset\`, choose ${FACADE} and major; \`pnpm specs retire ${version} --remove\` writes such a changeset by itself.`,
    },
  ];
}

/** A version goes only after enough minors of the facade have said so. */
function surprising(version: string, root: string): Problem[] {
  const minors = new Set(
    releaseTags(root, FACADE)
      .filter(({ tag }) => isDeprecated(gitFile(root, tag, manifestOf(version))))
      .map((release) => release.version.split('.').slice(0, 2).join('.')),
  );
  if (minors.size >= NOTICE) return [];
  return [
    {
      subject: FACADE,
      what: `API version ${version} is gone after ${minors.size} minors that announced it, instead of ${NOTICE}.`,
      mend: `Restore it, mark it by \`pnpm specs retire ${version}\`, and release ${NOTICE - minors.size} more minors of the facade before \`--remove\`.`,
    },
  ];
}

function named(bump: string): string {
  return bump === 'none' ? 'no changeset' : `a ${bump} bump`;
}

function versionsAt(root: string, commit: string): string[] {
  const files = gitLines(root, ['ls-tree', '-r', '--name-only', commit, '--', 'specs']);
  return [...new Set(files.flatMap((file) => SPEC_FOLDER.exec(file)?.[1] ?? []))];
}

function manifestOf(version: string): string {
  return `packages/client-${version}/package.json`;
}

function manifestNow(root: string, version: string): string | undefined {
  const file = path.join(root, manifestOf(version));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function isDeprecated(manifest: string | undefined): boolean {
  return manifest !== undefined && 'deprecated' in (JSON.parse(manifest) as object);
}
