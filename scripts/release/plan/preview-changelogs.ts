import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changelogEntry } from '../changelog/changelog-entry.ts';
import { listPublishedPackages } from '../list-packages.ts';
import type { ReleasePlan } from './release-plan.ts';
import { runChangesets } from './run-changesets.ts';
import { inScratchWorkspace } from './scratch-workspace.ts';

/**
 * What the changelogs will say of a plan, by package: raises the versions in a copy and reads what changesets wrote.
 *
 * @throws Error with what changesets says, when it cannot raise them.
 */
export function previewChangelogs(
  root: string,
  { changesets }: ReleasePlan,
): ReadonlyMap<string, string> {
  if (changesets.length === 0) return new Map();
  return inScratchWorkspace(root, (folder) => {
    const before = new Map(
      listPublishedPackages(folder).map(({ name, version }) => [name, version]),
    );
    const { isOk, text } = runChangesets(root, folder, 'version');
    if (!isOk) throw new Error(`changesets raised no version:\n${text}`);
    const raised = listPublishedPackages(folder).filter(
      ({ name, version }) => before.get(name) !== version,
    );
    return new Map(
      raised.map(({ name, version, folder: own }) => {
        const file = path.join(own, 'CHANGELOG.md');
        return [name, changelogEntry(existsSync(file) ? readFileSync(file, 'utf8') : '', version)];
      }),
    );
  });
}
