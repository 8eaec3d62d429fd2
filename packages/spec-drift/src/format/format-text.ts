import type { DriftOutcome } from '../report/drift-outcome.js';
import { type Effect, type EffectGroup, groupByEffect, isGrave } from './effect.js';
import { describeBump, describeCounts } from './phrases.js';
import { printable } from './printable.js';
import { createTerminalStyle, type TerminalStyle } from './terminal-style.js';
import { fitRows } from './text-fit.js';
import { toRows } from './text-rows.js';

/** How text is laid out. */
export interface TextOptions {
  /** ANSI colours. @default false */
  readonly colour?: boolean;
  /** Every finding with all that is known of it, instead of a screen. @default false */
  readonly all?: boolean;
  /** Width of the terminal in columns, of which 60 to 100 are used. @default 100 */
  readonly columns?: number | undefined;
  /** Height in lines, unless `all`. @default 40 */
  readonly lines?: number;
}

const WIDEST = 100;
const NARROWEST = 60;
const MOST_NOTES = 5;
/** Effects that a screen only counts. */
const COUNTED_ONLY: ReadonlySet<Effect> = new Set<Effect>(['docs-only', 'no-change']);

/** Formats for a terminal: by default one screen, a line for each root change, worst first. */
export function formatText(outcome: DriftOutcome, options: TextOptions = {}): string {
  const { colour = false, all = false, lines = 40 } = options;
  const columns = Math.max(NARROWEST, Math.min(options.columns ?? WIDEST, WIDEST));
  const style = createTerminalStyle(colour);
  const groups = groupByEffect(outcome);
  const head = headLines(outcome, style);
  const tail = [...tailLines(outcome, style, all ? Infinity : MOST_NOTES), ''];
  const body = all
    ? groups.flatMap((group) => [
        ...titleLines(group, style),
        ...toRows(group.findings, columns, true).flatMap(({ text, details }) => [text, ...details]),
      ])
    : screenLines(groups, style, { columns, lines: lines - head.length - tail.length });
  return [...head, ...body, ...tail].join('\n');
}

function screenLines(
  groups: readonly EffectGroup[],
  style: TerminalStyle,
  { columns, lines }: { readonly columns: number; readonly lines: number },
): string[] {
  const listed = groups.filter(({ effect }) => !COUNTED_ONLY.has(effect));
  const counts = groups
    .filter((group) => !listed.includes(group))
    .map(({ title, findings }) => `${title}: ${findings.length}`);
  const foot = counts.length > 0 ? ['', style.dim(`${counts.join(', ')} (--all lists them)`)] : [];
  const titles = listed.map((group) => titleLines(group, style));
  const sections = fitRows(
    listed.map(({ findings }) => findings),
    {
      columns,
      lines: lines - foot.length - titles.flat().length,
      explainsFirst: listed.some(({ effect }) => isGrave(effect)),
    },
  );
  return [
    ...sections.flatMap(({ rows, hidden }, index) => [
      ...(titles[index] ?? []),
      ...rows,
      ...(hidden > 0 ? [style.dim(`  ... and ${hidden} more (--all lists them)`)] : []),
    ]),
    ...foot,
  ];
}

function headLines(outcome: DriftOutcome, style: TerminalStyle): string[] {
  return [
    style.bold(`${outcome.base} -> ${outcome.revision}`),
    describeCounts(outcome),
    `next version: ${describeBump(outcome.report)}`,
  ];
}

function titleLines({ effect, title, findings }: EffectGroup, style: TerminalStyle): string[] {
  return ['', colourOf(effect, style)(`${title} (${findings.length})`)];
}

function tailLines(
  { acknowledged, notes }: DriftOutcome,
  style: TerminalStyle,
  mostNotes: number,
): string[] {
  const lines = notes.slice(0, mostNotes).map((note) => style.yellow(`note: ${printable(note)}`));
  if (notes.length > mostNotes) lines.push(`... and ${notes.length - mostNotes} more notes`);
  if (acknowledged.length > 0) lines.unshift(`${acknowledged.length} acknowledged, not counted`);
  return lines.length > 0 ? ['', ...lines] : [];
}

function colourOf(effect: Effect, style: TerminalStyle): (text: string) => string {
  switch (effect) {
    case 'breaking':
    case 'client-breaking':
      return (text) => style.bold(style.red(text));
    case 'potentially-breaking':
      return (text) => style.bold(style.yellow(text));
    case 'additive':
      return (text) => style.bold(style.green(text));
    default:
      return style.bold;
  }
}
