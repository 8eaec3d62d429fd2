import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Runs the repository's own changesets in a folder. */
export function runChangesets(
  root: string,
  folder: string,
  ...args: readonly string[]
): { readonly isOk: boolean; readonly text: string } {
  const command = path.join(root, 'node_modules/@changesets/cli/bin.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { isOk: status === 0, text: `${stdout}${stderr}` };
}
