import type { CellResult } from './matrix-cell.ts';

const START = '<!-- matrix:start, written by `pnpm release:matrix --write` -->';
const END = '<!-- matrix:end -->';

/** The results as a table: a row per consumer, its columns as wide as their widest cell. */
export function renderMatrix(results: readonly CellResult[]): string {
  const rows = [
    ['', 'consumer', 'result'],
    ...results.map(({ group, name, outcome, detail }) => [
      group,
      name,
      outcome === 'works' ? `works: ${detail}` : `${outcome}: ${detail.split('\n')[0]}`,
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0), 3),
  );
  const lines = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/**
 * Puts a table between the markers of a page.
 *
 * @throws Error when the page has no markers.
 */
export function placeMatrix(page: string, table: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) {
    throw new Error(
      `The page has no place for the table. Write these lines into it:\n${START}\n${END}`,
    );
  }
  return `${page.slice(0, start + START.length)}\n\n${table}\n\n${page.slice(end)}`;
}
