import path from 'node:path';
import { loadSpecs } from '../../specs/load-specs.ts';
import type { Workspace } from '../workspace.ts';
import { buildGuide } from './build-guide.ts';
import type { GuideBlock } from './guide-block.ts';
import { renderGuideMarkdown } from './render-guide-markdown.ts';
import { compareVersions } from './version-pair.ts';

/** Where the guide from one version to another is committed. */
export function guidePath({ guides }: Workspace, from: string, to: string): string {
  return path.join(guides, `${from}-to-${to}.md`);
}

/** The blocks of a guide, from a specs folder. */
export async function guideBlocks(
  specsFolder: string,
  from: string,
  to: string,
): Promise<GuideBlock[]> {
  return buildGuide(await compareVersions(loadSpecs(specsFolder), from, to));
}

/** The text of a committed guide. */
export function guideText(blocks: readonly GuideBlock[], from: string, to: string): string {
  const note = `Written by \`pnpm specs compare ${from} ${to} --markdown docs/upgrades/${from}-to-${to}.md\`. Do not edit.`;
  return renderGuideMarkdown(blocks, note);
}
