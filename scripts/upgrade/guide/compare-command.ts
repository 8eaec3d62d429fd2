import path from 'node:path';
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts';
import { listVersions } from '../../specs/list-specs.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { guideBlocks, guideText } from './guide-file.ts';
import { renderGuideHtml } from './render-guide-html.ts';

export interface CompareOptions {
  readonly from: string;
  readonly to: string;
  /** Files to write instead of printing. */
  readonly markdown: string | undefined;
  readonly html: string | undefined;
}

/** `pnpm specs compare`. */
export async function compareCommand(
  { from, to, markdown, html }: CompareOptions,
  { workspace, cwd, stdout }: UpgradeContext,
): Promise<0> {
  const versions = listVersions(workspace.specs);
  for (const version of [from, to]) {
    if (versions.includes(version)) continue;
    throw new UpgradeError(
      `there is no version ${version}; expected one of ${versions.join(', ')}`,
    );
  }
  if (from === to) throw new UpgradeError(`${from} is given twice; expected two versions`);
  const blocks = await guideBlocks(workspace.specs, from, to);
  const text = guideText(blocks, from, to);
  const files = new Map<string, string>();
  if (markdown !== undefined) files.set(path.resolve(cwd, markdown), text);
  if (html !== undefined) {
    files.set(path.resolve(cwd, html), renderGuideHtml(blocks, `Upgrade from ${from} to ${to}`));
  }
  await writeFilesAtomically(files).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UpgradeError(`cannot write ${[...files.keys()].join(' and ')}: ${reason}`);
  });
  if (markdown === undefined) stdout(text);
  return 0;
}
