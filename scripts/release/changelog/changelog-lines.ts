import type { NamedVersion, SummarisedChangeset } from './changelog-input.ts';

// changesets calls both by these names; .changeset/config.json names this file.

/** What a changelog says of one change: its title as a list item, and the reason below it. No commit, and no link. */
export function getReleaseLine({ summary }: SummarisedChangeset): string {
  const [title = '', ...rest] = summary.trim().split(/\r?\n/);
  const body = rest.join('\n').trim();
  return body === '' ? `- ${title}\n` : `- ${title}\n\n${indent(body)}\n\n`;
}

/** The one line on the packages of this repository that a package depends on in newer versions. */
export function getDependencyReleaseLine(
  _changesets: readonly SummarisedChangeset[],
  updated: readonly NamedVersion[],
): string {
  if (updated.length === 0) return '';
  const names = updated.map(({ name, newVersion }) => `${name} ${newVersion}`);
  return `- Depends on ${[...names].sort().join(', ')}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `  ${line.trimEnd()}`))
    .join('\n');
}
