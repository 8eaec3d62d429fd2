import type { Finding } from '../finding.js';
import { shorten } from './shorten.js';
import { toRows, toRowsByKind } from './text-rows.js';

/** The rows of one section, and how many more there would be. */
export interface FittedRows {
  readonly rows: readonly string[];
  readonly hidden: number;
}

/** What rows must fit into. */
export interface Room {
  readonly columns: number;
  readonly lines: number;
  /** Whether the first section says where each change is and what shows it, if there are lines left. */
  readonly explainsFirst: boolean;
}

/**
 * Makes rows of sections so that all fit: a row for each change; where that is too much, a row for each kind of
 * change, in the mildest sections first; where that still is, the first ones only.
 */
export function fitRows(sections: readonly (readonly Finding[])[], room: Room): FittedRows[] {
  const { columns, lines, explainsFirst } = room;
  const rows = sections.map((findings) => toRows(findings, columns).map(({ text }) => text));
  for (let index = sections.length - 1; index >= 0 && count(rows) > lines; index--) {
    rows[index] = toRowsByKind(sections[index] ?? [], columns);
  }
  if (count(rows) > lines) return cut(rows, lines);
  const explained = explain(sections[0] ?? [], columns);
  const extra = explained.length - (rows[0]?.length ?? 0);
  if (explainsFirst && count(rows) + extra <= lines) rows[0] = explained;
  return rows.map((all) => ({ rows: all, hidden: 0 }));
}

function explain(findings: readonly Finding[], columns: number): string[] {
  return toRows(findings, columns).flatMap(({ text, details }) => [
    text,
    ...details.slice(0, 2).map((line) => shorten(line, columns)),
  ]);
}

function count(sections: readonly (readonly string[])[]): number {
  return sections.flat().length;
}

/** Each section shows one row at least, and one line says how many it leaves out. */
function cut(sections: readonly (readonly string[])[], lines: number): FittedRows[] {
  let room = lines - 2 * sections.length;
  return sections.map((rows) => {
    const extra = Math.min(rows.length - 1, Math.max(0, room));
    room -= extra;
    return { rows: rows.slice(0, 1 + extra), hidden: rows.length - 1 - extra };
  });
}
