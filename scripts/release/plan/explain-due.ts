import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changelogEntry } from '../changelog/changelog-entry.ts';
import { releaseTags } from '../git/release-tags.ts';
import { bumpBetween } from './bump.ts';
import { duePackages } from './due-packages.ts';
import type { ExplainedRelease } from './render-plan.ts';
import { UNRELEASED } from './unreleased.ts';

/** The releases of raised versions, as in the version pull request, with what their changelogs say. */
export function explainDue(root: string): ExplainedRelease[] {
  return duePackages(root).map(({ name, version, folder }) => {
    const from = releaseTags(root, name)[0]?.version ?? UNRELEASED;
    const file = path.join(folder, 'CHANGELOG.md');
    const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return {
      name,
      bump: bumpBetween(from, version),
      from,
      to: version,
      why: ['its version was raised, and carries no tag yet'],
      changelog: changelogEntry(changelog, version),
    };
  });
}
