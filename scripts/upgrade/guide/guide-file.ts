import { globSync } from 'node:fs';
import path from 'node:path';
import { listVersions } from '../../specs/list-specs.ts';
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

/** The committed guides that are about one of some versions, as the specs give them now: path -> text. */
export async function renewedGuides(
  workspace: Workspace,
  versions: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const known = new Set(listVersions(workspace.specs));
  const texts = new Map<string, string>();
  for (const file of globSync('*-to-*.md', { cwd: workspace.guides }).sort()) {
    const [from = '', to = ''] = file.replace(/\.md$/, '').split('-to-');
    if (!known.has(from) || !known.has(to) || !(versions.has(from) || versions.has(to))) continue;
    const blocks = await guideBlocks(workspace.specs, from, to);
    texts.set(guidePath(workspace, from, to), guideText(blocks, from, to));
  }
  return texts;
}

/** The text of a committed guide. */
export function guideText(blocks: readonly GuideBlock[], from: string, to: string): string {
  const note = `Written by \`pnpm specs compare ${from} ${to} --markdown docs/upgrades/${from}-to-${to}.md\`. Do not edit.`;
  return renderGuideMarkdown(blocks, note);
}
