/** One line of a text. */
export interface Line {
  /** Offset of the line in the text. */
  readonly start: number;
  /** The line without its break. */
  readonly raw: string;
  /** How many spaces it starts with; -1 for a line of spaces only. */
  readonly indent: number;
}

/** A place in a text that is read line by line. */
export interface LineCursor {
  readonly lines: readonly Line[];
  index: number;
}

/** The text needs the full YAML parser. Nothing is said about why: that parser has the better messages. */
export class NeedsFullParser extends Error {}

/** Gives up on the quick way. */
export function giveUp(): never {
  throw new NeedsFullParser();
}

/** Splits a text whose line breaks are `\n`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let content = start;
    while (content < end && text.charCodeAt(content) === 0x20) content++;
    lines.push({
      start,
      raw: text.slice(start, end),
      indent: content === end ? -1 : content - start,
    });
    start = end + 1;
  }
  return lines;
}

/** Moves to the next line with content that isn't a comment, and returns it. */
export function skipToContent(cursor: LineCursor): Line | undefined {
  for (; cursor.index < cursor.lines.length; cursor.index++) {
    const line = cursor.lines[cursor.index];
    if (line && line.indent !== -1 && line.raw[line.indent] !== '#') return line;
  }
  return undefined;
}
