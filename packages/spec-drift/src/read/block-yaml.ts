import { findOffset } from './node-offsets.js';
import type { ParsedText } from './parse-text.js';
import { createLocator } from './text-position.js';
import { readInline } from './yaml-inline.js';
import {
  giveUp,
  type Line,
  type LineCursor,
  NeedsFullParser,
  skipToContent,
  splitLines,
} from './yaml-lines.js';
import { resolvePlainKey } from './yaml-plain.js';

/** What the quick way leaves to the full parser: tabs, other line breaks, a byte order mark, directives. */
const NOT_SIMPLE =
  /[\t\r\u{feff}\u{85}\u{2028}\u{2029}]|^(?:%|\.\.\.|---(?!\n))|\n(?:%|---|\.\.\.)/u;
const DASH = /^-(?: |$)/;
const QUOTED_KEY = /(?:'((?:[^']|'')*)'|"([^"\\]*)"):(?= |$)/y;
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;
const DEEPEST = 400;

interface Reader extends LineCursor {
  readonly offsets: Map<object, Map<string | number, number>>;
  depth: number;
}

/**
 * Reads YAML of the kind that OpenAPI documents are written in, several times faster than a full parser: block maps
 * and lists, scalars of every style. Returns undefined for all else, errors included: what it returns is always what
 * the full parser returns.
 */
export function parseBlockYaml(source: string, text: string): ParsedText | undefined {
  if (NOT_SIMPLE.test(text)) return undefined;
  const reader: Reader = { lines: splitLines(text), index: 0, offsets: new Map(), depth: 0 };
  if (text.startsWith('---\n')) reader.index = 1;
  try {
    const first = skipToContent(reader);
    if (first?.indent !== 0 || !findKey(first, 0)) return undefined;
    const value = readMap(reader, 0);
    if (skipToContent(reader)) return undefined;
    const locateOffset = createLocator(source, text);
    const { offsets } = reader;
    return {
      source,
      text,
      value,
      locate: (pointer) => locateOffset(findOffset(value, offsets, pointer)),
    };
  } catch (error) {
    if (error instanceof NeedsFullParser) return undefined;
    throw error;
  }
}

/** Reads what starts at a column of the current line. */
function readNode(reader: Reader, column: number, parentIndent: number): unknown {
  const line = reader.lines[reader.index] ?? giveUp();
  if (++reader.depth > DEEPEST) giveUp();
  let node: unknown;
  if (DASH.test(line.raw.slice(column, column + 2))) node = readList(reader, column);
  else if (findKey(line, column)) node = readMap(reader, column);
  else node = readInline(reader, column, parentIndent);
  reader.depth--;
  return node;
}

function readMap(reader: Reader, column: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const offsets = new Map<string | number, number>();
  reader.offsets.set(map, offsets);
  for (let line = reader.lines[reader.index]; line; ) {
    const { key, end } = findKey(line, column) ?? giveUp();
    if (offsets.has(key)) giveUp();
    offsets.set(key, line.start + column);
    const start = contentColumn(line.raw, end);
    map[key] =
      start === undefined
        ? readBelow(reader, goBelow(reader), column, true)
        : readInline(reader, start, column);
    line = nextSibling(reader, column);
  }
  return map;
}

function readList(reader: Reader, column: number): unknown[] {
  const list: unknown[] = [];
  const offsets = new Map<string | number, number>();
  reader.offsets.set(list, offsets);
  for (let line = reader.lines[reader.index]; line; ) {
    const start = contentColumn(line.raw, column + 1);
    const below = start === undefined ? goBelow(reader) : undefined;
    const offset = below ? below.start + below.indent : line.start + (start ?? column);
    offsets.set(list.length, offset);
    list.push(
      start === undefined ? readBelow(reader, below, column) : readNode(reader, start, column),
    );
    line = nextSibling(reader, column);
    if (line && !DASH.test(line.raw.slice(column, column + 2))) break;
  }
  return list;
}

function goBelow(reader: Reader): Line | undefined {
  reader.index++;
  return skipToContent(reader);
}

/** Reads the value below a key or a dash; below a key, a list may be as far left as the key. */
function readBelow(reader: Reader, line: Line | undefined, indent: number, isKey = false): unknown {
  if (!line) return null;
  if (line.indent > indent) return readNode(reader, line.indent, indent);
  const isList = isKey && line.indent === indent && DASH.test(line.raw.slice(indent));
  return isList ? readNode(reader, indent, indent) : null;
}

function nextSibling(reader: Reader, column: number): Line | undefined {
  const line = skipToContent(reader);
  if (!line || line.indent < column) return undefined;
  return line.indent > column ? giveUp() : line;
}

/** Where the content behind a key or dash starts; undefined when the line has none. */
function contentColumn(raw: string, end: number): number | undefined {
  let column = end;
  while (raw[column] === ' ') column++;
  return column === raw.length || raw[column] === '#' ? undefined : column;
}

function findKey(line: Line, column: number): { key: string; end: number } | undefined {
  const { raw } = line;
  const start = raw[column];
  if (start === "'" || start === '"') {
    QUOTED_KEY.lastIndex = column;
    const match = QUOTED_KEY.exec(raw);
    if (!match) return undefined;
    const key = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
    return key === '__proto__' ? giveUp() : { key, end: QUOTED_KEY.lastIndex };
  }
  if (INDICATOR.test(start ?? '')) return undefined;
  let colon = raw.indexOf(':', column);
  while (colon !== -1 && colon + 1 < raw.length && raw[colon + 1] !== ' ') {
    colon = raw.indexOf(':', colon + 1);
  }
  if (colon === -1) return undefined;
  const text = raw.slice(column, colon);
  if (text.includes(' #') || text.endsWith(' ')) return undefined;
  return { key: resolvePlainKey(text), end: colon + 1 };
}
