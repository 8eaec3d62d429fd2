import { giveUp, type LineCursor } from './yaml-lines.js';
import { resolvePlain } from './yaml-plain.js';
import { readTextBlock } from './yaml-text-blocks.js';

const ONLY_COMMENT = /^(?: +#.*| *)$/;
const NOT_PLAIN = /^(?:[,[\]{}#&*!%@`]|[-?:](?: |$))/;
const SINGLE_QUOTED = /(?:[^']|'')*/y;
const DOUBLE_QUOTED = /(?:[^"\\]|\\.)*/y;
const ESCAPE = /\\(u[0-9a-fA-F]{4}|.)/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  t: '\t',
};

/** Reads a scalar or an empty collection at a column of the current line, and moves behind it. */
export function readInline(cursor: LineCursor, column: number, parentIndent: number): unknown {
  const raw = cursor.lines[cursor.index]?.raw ?? '';
  switch (raw[column]) {
    case '|':
    case '>':
      return readTextBlock(cursor, column, parentIndent);
    case "'":
    case '"':
      return readQuoted(cursor, column, parentIndent);
    case '[':
    case '{':
      return readEmptyCollection(cursor, raw.slice(column));
    default:
      return readPlain(cursor, column, parentIndent);
  }
}

function readEmptyCollection(cursor: LineCursor, text: string): object {
  const start = text.slice(0, 2);
  if ((start !== '[]' && start !== '{}') || !ONLY_COMMENT.test(text.slice(2))) giveUp();
  cursor.index++;
  return start === '[]' ? [] : {};
}

function readPlain(cursor: LineCursor, column: number, parentIndent: number): unknown {
  const start = cursor.lines[cursor.index]?.raw.slice(column) ?? '';
  if (NOT_PLAIN.test(start)) giveUp();
  const comment = start.indexOf(' #');
  const first = (comment === -1 ? start : start.slice(0, comment)).trimEnd();
  assertNoKey(first);
  cursor.index++;
  let text = first;
  let breaks = 0;
  for (let ahead = cursor.index; ahead < cursor.lines.length; ahead++) {
    const line = cursor.lines[ahead];
    if (!line || (line.indent !== -1 && line.indent <= parentIndent)) break;
    if (line.indent === -1) {
      breaks++;
      continue;
    }
    const piece = line.raw.slice(line.indent).trimEnd();
    if (comment !== -1 || piece.startsWith('#') || piece.includes(' #')) giveUp();
    assertNoKey(piece);
    text += (breaks > 0 ? '\n'.repeat(breaks) : ' ') + piece;
    breaks = 0;
    cursor.index = ahead + 1;
  }
  return text === first ? resolvePlain(text) : text;
}

function assertNoKey(text: string): void {
  if (text.endsWith(':') || text.includes(': ')) giveUp();
}

function readQuoted(cursor: LineCursor, column: number, parentIndent: number): string {
  const quote = cursor.lines[cursor.index]?.raw[column] ?? '';
  const pattern = quote === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED;
  let text = '';
  let breaks = -1;
  for (let start = column + 1; ; start = -1) {
    const line = cursor.lines[cursor.index] ?? giveUp();
    cursor.index++;
    if (line.indent === -1) {
      breaks++;
      continue;
    }
    if (start === -1 && line.indent <= parentIndent) giveUp();
    pattern.lastIndex = start === -1 ? line.indent : start;
    const piece = pattern.exec(line.raw)?.[0] ?? '';
    const end = pattern.lastIndex;
    const isLast = end < line.raw.length;
    // Empty first and last lines fold in ways of their own.
    if (piece.trimEnd() === '' && !(isLast && start !== -1)) giveUp();
    text += start !== -1 ? '' : breaks > 0 ? '\n'.repeat(breaks) : ' ';
    text += isLast ? piece : piece.trimEnd();
    breaks = 0;
    if (!isLast) continue;
    if (line.raw[end] !== quote || !ONLY_COMMENT.test(line.raw.slice(end + 1))) giveUp();
    return quote === "'" ? text.replaceAll("''", "'") : text.replaceAll(ESCAPE, resolveEscape);
  }
}

function resolveEscape(_match: string, sequence: string): string {
  if (sequence.length > 1) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
  return ESCAPES[sequence] ?? giveUp();
}
