import { changelogEntry } from '../changelog/changelog-entry.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { previewChangelogs } from '../plan/preview-changelogs.ts';
import { readReleasePlan } from '../plan/read-release-plan.ts';
import { UNRELEASED } from '../plan/unreleased.ts';
import type { Check, Problem, Release } from './problem.ts';

const CHANGELOG = 'CHANGELOG.md';
/** A changelog is read years later and in mirrors, where a link leads nowhere. */
const LINK = /\bhttps?:\/\/\S+/;

/** Changelogs tell users what a version brings: those that are published now, and those that changesets will write. */
export const checkChangelogs: Check = { title: 'changelogs', run };

function run({ root, packages }: Release): Problem[] {
  const coming = previewChangelogs(root, readReleasePlan(root));
  return [
    ...packages.flatMap(published),
    ...[...coming].flatMap(([name, entry]) => linked(name, 'What changesets will write', entry)),
  ];
}

function published({ name, manifest, files }: PackedPackage): Problem[] {
  const { version, files: named = [] } = manifest;
  const problems: Problem[] = [];
  if (!named.includes(CHANGELOG)) {
    problems.push({
      subject: name,
      what: `"files" in package.json does not name ${CHANGELOG}, so users would not get it.`,
      mend: `Add "${CHANGELOG}" to "files".`,
    });
  }
  const changelog = files.get(CHANGELOG)?.toString('utf8') ?? '';
  if (version !== UNRELEASED && changelogEntry(changelog, version) === '') {
    problems.push({
      subject: name,
      what: `${CHANGELOG} in the tarball says nothing of ${version}.`,
      mend: `Run \`pnpm changeset version\`, and let "files" in package.json name ${CHANGELOG}.`,
    });
  }
  return [...problems, ...linked(name, CHANGELOG, changelog)];
}

function linked(subject: string, where: string, text: string): Problem[] {
  const link = LINK.exec(text)?.[0];
  if (link === undefined) return [];
  return [
    {
      subject,
      what: `${where} links to ${link}.`,
      mend: 'Say it in words, in the changeset or in the changelog: links die.',
    },
  ];
}
