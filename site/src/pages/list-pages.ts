import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GENERATED, OPERATIONS_SOURCE } from './generated-folder.ts';
import type { Page } from './page.ts';
import { PAGE_RULES } from './page-rules.ts';
import { readTitle } from './read-title.ts';

/** Documents for the site lie here, and nowhere else. */
const PATTERNS = [
  '*.md',
  'docs/**/*.md',
  '{specs,site}/README.md',
  'packages/*/README.md',
  'packages/*/docs/**/*.md',
  `${GENERATED}/{index,operations}.md`,
  `${GENERATED}/api/**/*.md`,
];

/** The order in which a reader meets the pages of a section; others follow by their path. */
const FIRST = [
  'guide/overview',
  'guide/tour',
  'guide/versions',
  'guide/errors',
  'guide/pagination',
  'guide/bulk',
  'guide/consistency',
  'guide/migration',
  'operations',
  'project/contributing',
  'project/architecture',
  'project/specs',
  'project/releasing',
  'project/security',
  'api/index',
  'api/pinecone-versioned/index',
];

/** Every page of the site, in the order of its navigation. */
export function listPages(root: string): Page[] {
  return globSync(PATTERNS, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file !== OPERATIONS_SOURCE)
    .flatMap((source) => pageOf(root, source))
    .sort((a, b) => rank(a) - rank(b) || (a.route < b.route ? -1 : 1));
}

function pageOf(root: string, source: string): Page[] {
  for (const { pattern, route, section, title } of PAGE_RULES) {
    const match = pattern.exec(source);
    if (!match) continue;
    const fill = (text: string) => text.replaceAll(/\$(\d)/g, (_, group) => match[group] ?? '');
    const read = () => readTitle(readFileSync(path.join(root, source), 'utf8'), source);
    const page: Page = {
      source,
      route: fill(route),
      title: title === undefined ? read() : fill(title),
      section,
    };
    const isMatrix = source === `${GENERATED}/operations.md`;
    return [isMatrix ? { ...page, standsFor: OPERATIONS_SOURCE } : page];
  }
  return [];
}

function rank({ route }: Page): number {
  const index = FIRST.indexOf(route);
  return index === -1 ? FIRST.length : index;
}
