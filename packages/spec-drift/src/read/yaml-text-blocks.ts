import { giveUp, type Line, type LineCursor } from './yaml-lines.js';

const HEADER = /^([|>])([+-]?)(?: +#.*| *)$/;

/** Reads a literal (`|`) or folded (`>`) scalar whose header is at a column of the current line. */
export function readTextBlock(cursor: LineCursor, column: number, parentIndent: number): string {
  const header = HEADER.exec(cursor.lines[cursor.index]?.raw.slice(column) ?? '');
  if (!header) return giveUp();
  const lines = takeLines(cursor, parentIndent);
  const indent = lines.find((line) => line.indent !== -1)?.indent ?? giveUp();
  const texts = lines.map((line) => {
    // Spaces beyond the indentation are content, which few documents mean.
    if (line.indent === -1 && line.raw.length > indent) giveUp();
    if (line.indent !== -1 && line.indent < indent) giveUp();
    return line.raw.slice(indent);
  });
  let contentLength = texts.length;
  while (texts[contentLength - 1] === '') contentLength--;
  const content = texts.slice(0, contentLength);
  const text = header[1] === '|' ? content.join('\n') : foldLines(content);
  if (header[2] === '-') return text;
  // Without a line break at its end, a text leaves open whether the block has one.
  if (cursor.index >= cursor.lines.length) giveUp();
  return header[2] === '+' ? text + '\n'.repeat(texts.length - contentLength + 1) : `${text}\n`;
}

function takeLines(cursor: LineCursor, parentIndent: number): Line[] {
  const first = cursor.index + 1;
  cursor.index = first;
  for (; cursor.index < cursor.lines.length; cursor.index++) {
    const indent = cursor.lines[cursor.index]?.indent ?? 0;
    if (indent !== -1 && indent <= parentIndent) break;
  }
  return cursor.lines.slice(first, cursor.index);
}

/** Joins lines by a space; an empty line is a line break. */
function foldLines(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      breaks++;
      continue;
    }
    // Lines that are indented further keep their breaks.
    if (line.startsWith(' ')) giveUp();
    const isFirst = index === breaks;
    text += (breaks > 0 ? '\n'.repeat(breaks) : isFirst ? '' : ' ') + line;
    breaks = 0;
  }
  return text;
}
