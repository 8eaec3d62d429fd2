import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReleasePlan } from './release-plan.ts';
import { runChangesets } from './run-changesets.ts';
import { inScratchWorkspace } from './scratch-workspace.ts';
import { unreadableChangesets } from './unreadable-changesets.ts';

/**
 * What changesets would release now, computed by changesets itself: from the files as they are, on any branch and in
 * any clone.
 *
 * @throws Error with what changesets says, when a changeset cannot be read.
 */
export function readReleasePlan(root: string): ReleasePlan {
  return inScratchWorkspace(root, (folder) => {
    const { text } = runChangesets(root, folder, 'status', '--output=plan.json');
    const file = path.join(folder, 'plan.json');
    if (!existsSync(file)) throw new Error(unreadableChangesets(root, text));
    return JSON.parse(readFileSync(file, 'utf8')) as ReleasePlan;
  });
}
