import type { SourceLocation } from '../../finding.js';

/** A line of a source text. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
}

const MOST_LINES = 400;
const LONGEST_LINE = 240;

/** The lines of the node that starts at a place, told by their indentation. */
export function takeExcerpt(sourceLines: readonly string[], place: SourceLocation): ExcerptLine[] {
  const start = place.line - 1;
  const first = sourceLines[start];
  if (first === undefined) return [];
  const indent = indentOf(first);
  const isKey = indent === place.column - 1;
  let end = start + 1;
  for (; end < sourceLines.length && end - start < MOST_LINES; end++) {
    const line = sourceLines[end] ?? '';
    if (line.trim() === '' || indentOf(line) > indent) continue;
    // A list may be as far left as its key, and a JSON bracket closes at the column of its key.
    const belongs = isKey && indentOf(line) === indent && /^\s*(?:- |-$|[}\]])/.test(line);
    if (!belongs) break;
  }
  while (sourceLines[end - 1]?.trim() === '' && end > start + 1) end--;
  return sourceLines
    .slice(start, end)
    .map((text, index) => ({ number: place.line + index, text: cut(text) }));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function cut(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE)}...`;
}
