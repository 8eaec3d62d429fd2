import type { Route } from '../../src/contract/contract-book.js';
import type { FidelityNote, FidelityNotes } from './fidelity-note.js';

/** What a table of the emulator's fidelity is made of. */
export interface FidelityFacts {
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly routes: readonly Route[];
  readonly notes: FidelityNotes;
}

/** Operations without an entry, and entries without an operation. */
export function fidelityGaps({ routes, notes }: FidelityFacts): string[] {
  const keys = new Set(routes.map(({ key }) => key));
  return [
    ...[...keys].filter((key) => !Object.hasOwn(notes, key)).map((key) => `${key} has no entry.`),
    ...Object.keys(notes)
      .filter((key) => !keys.has(key))
      .map((key) => `${key} is no operation.`),
  ];
}

/** The table as Markdown: a part for each API, a row for each operation, a column for each version. */
export function renderFidelityTable(facts: FidelityFacts): string {
  const { versions, routes } = facts;
  const byApi = Map.groupBy(routes, ({ contract }) => contract.api);
  const parts = [...byApi].map(([api, own]) => {
    const byKey = Map.groupBy(own, ({ key }) => key);
    const rows = [...byKey].map(([key, inVersions]) => rowOf(key, inVersions, facts));
    return renderTable([[api, ...versions, 'difference'], ...rows]);
  });
  return parts.join('\n\n');
}

function rowOf(key: string, inVersions: readonly Route[], facts: FidelityFacts): string[] {
  const notes = facts.notes[key] ?? [];
  const had = new Set(inVersions.map(({ contract }) => contract.version));
  const cells = facts.versions.map((version) =>
    had.has(version) ? fidelityIn(version, notes) : 'not in it',
  );
  return [`\`${key}\``, ...cells, notes.map(({ kind, text }) => shown(kind, text)).join(' ')];
}

function fidelityIn(version: string, notes: readonly FidelityNote[]): string {
  const kinds = new Set(
    notes.filter(({ since = version }) => since <= version).map(({ kind }) => kind),
  );
  if (kinds.has('refused'))
    return kinds.has('simplified') ? 'simplified, refused in part' : 'refused';
  return kinds.has('simplified') ? 'simplified' : 'behaves';
}

function shown(kind: FidelityNote['kind'], text: string): string {
  return kind === 'refused' ? `Refused: ${text}` : text;
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
