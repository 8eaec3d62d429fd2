import type { ChangeClass, Finding } from '../finding.js';
import type { DriftOutcome } from '../report/drift-outcome.js';
import { type EffectGroup, groupByEffect } from './effect-groups.js';
import { findingDetails } from './finding-details.js';
import { describeBump, describeOperations, describeSummary } from './phrases.js';
import { createTerminalStyle, type TerminalStyle } from './terminal-style.js';

/** How text is laid out. */
export interface TextOptions {
  /** ANSI colours. Default: false. */
  readonly colour?: boolean;
  /** Every finding with all that is known of it, instead of a screen. Default: false. */
  readonly all?: boolean;
  /** Width in columns. Default: 100. */
  readonly columns?: number;
  /** Height in lines, unless `all`. Default: 40. */
  readonly lines?: number;
}

interface Row {
  readonly text: string;
  readonly details: readonly string[];
}

const DIRECTION_WIDTH = 'response'.length;
/** Effects that a screen only counts. */
const COUNTED_ONLY: ReadonlySet<ChangeClass> = new Set(['docs-only', 'no-change']);

/** Formats for a terminal: by default one screen, a line for each root change, worst first. */
export function formatText(outcome: DriftOutcome, options: TextOptions = {}): string {
  const { colour = false, all = false, columns = 100, lines = 40 } = options;
  const style = createTerminalStyle(colour);
  const head = headLines(outcome, style);
  const groups = groupByEffect(outcome.report.findings);
  const tail = tailLines(outcome, style);
  const counted = all ? [] : groups.filter((group) => COUNTED_ONLY.has(group.class));
  const listed = groups.filter((group) => !counted.includes(group));
  const countedLine = counted.map(({ title, findings }) => `${title}: ${findings.length}`);
  const sections = listed.map((group) => ({ group, rows: toRows(group, columns) }));
  const fixed = head.length + tail.length + (counted.length > 0 ? 2 : 0);
  const limits = all ? undefined : allotRows(sections, lines - 1 - fixed);
  const body = sections.flatMap(({ group, rows }, index) => {
    const shown = rows.slice(0, limits?.[index]);
    const hidden = rows.length - shown.length;
    return [
      '',
      colourOf(group.class, style)(`${group.title} (${group.findings.length})`),
      ...shown.flatMap(({ text, details }) => (all ? [text, ...details] : [text])),
      ...(hidden > 0 ? [style.dim(`  ... and ${hidden} more`)] : []),
    ];
  });
  if (counted.length > 0) body.push('', style.dim(`${countedLine.join(', ')} (--all lists them)`));
  return `${[...head, ...body, ...tail].join('\n')}\n`;
}

function headLines({ base, revision, report, audience }: DriftOutcome, style: TerminalStyle) {
  const scope = audience ? ` for ${audience}` : '';
  return [
    style.bold(`${base} -> ${revision}`),
    `${describeSummary(report)}${scope}; next version: ${describeBump(report)}`,
  ];
}

function tailLines({ acknowledged, notes }: DriftOutcome, style: TerminalStyle): string[] {
  const lines = notes.map((note) => style.yellow(`note: ${note}`));
  if (acknowledged.length > 0) lines.unshift(`${acknowledged.length} acknowledged, not counted`);
  return lines.length > 0 ? ['', ...lines] : [];
}

/** A row for each change; the same change of several documents is one row. */
function toRows({ findings }: EffectGroup, columns: number): Row[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.direction} ${finding.kind} ${finding.message}`;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const operations = describeOperations(group.flatMap((finding) => finding.operations));
    const direction = first.direction === 'none' ? '' : first.direction;
    const start = `  ${direction.padEnd(DIRECTION_WIDTH)}  `;
    const room = columns - start.length - operations.length - 2;
    const message = truncate(first.message, room).padEnd(operations === '' ? 0 : room);
    const text = `${start}${message}${operations === '' ? '' : `  ${operations}`}`;
    return [{ text, details: group.flatMap(findingDetails) }];
  });
}

function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}

/** How many rows each section may show, so that all fit; worse effects come first, each shows one at least. */
function allotRows(sections: readonly { readonly rows: readonly Row[] }[], lines: number) {
  // A blank line, the title, and the count of what is left out.
  let room = lines - 3 * sections.length;
  return sections.map(({ rows }, index) => {
    const later = sections.length - index - 1;
    const shown = Math.min(rows.length, Math.max(1, room - later));
    room -= shown;
    return shown;
  });
}

function colourOf(changeClass: ChangeClass, style: TerminalStyle): (text: string) => string {
  switch (changeClass) {
    case 'breaking':
      return (text) => style.bold(style.red(text));
    case 'potentially-breaking':
      return (text) => style.bold(style.yellow(text));
    case 'additive':
      return (text) => style.bold(style.green(text));
    default:
      return style.bold;
  }
}
