import type { Finding } from '../finding.js';
import { findingDetails } from './finding-details.js';
import { describeOperations, primaryLocation } from './phrases.js';
import { printable } from './printable.js';
import { shorten } from './shorten.js';

/** A line of text, and what else is known of it. */
export interface Row {
  readonly text: string;
  readonly details: readonly string[];
}

const DIRECTION_WIDTH = 'response'.length;
const LONGEST_OPERATION = 32;

/** A row for each change; the same change of several documents is one row. Whole rows may be wider than `columns`. */
export function toRows(findings: readonly Finding[], columns: number, isWhole = false): Row[] {
  const alike = groupBy(findings, (each) => `${each.direction} ${each.kind} ${each.message}`);
  return alike.map((group) => ({
    text: renderRow(group, group[0]?.message ?? '', isWhole ? Infinity : columns),
    details: group.flatMap(findingDetails).map(printable),
  }));
}

/** A row for each kind of change, with the nodes that it is about. */
export function toRowsByKind(findings: readonly Finding[], columns: number): string[] {
  const alike = groupBy(findings, ({ direction, kind }) => `${direction} ${kind}`);
  return alike.map((group) => {
    const [first] = group;
    if (!first || group.length === 1) return renderRow(group, first?.message ?? '', columns);
    const labels = labelsOf(group.map(({ message }) => message));
    const words = first.kind.replaceAll('-', ' ');
    return renderRow(group, `${group.length} x ${words}: ${[...labels].join(', ')}`, columns);
  });
}

/** What messages are about: what they begin with, or where all begin alike, as with a title, what follows. */
function labelsOf(messages: readonly string[]): Set<string> {
  const parts = messages.map((message) => message.split(': '));
  const starts = new Set(parts.map(([start = '']) => start));
  if (starts.size > 1) return starts;
  return new Set(parts.map(([start = '', ...rest]) => rest.join(': ') || start));
}

function renderRow(findings: readonly Finding[], text: string, columns: number): string {
  const direction = findings[0]?.direction ?? 'none';
  const operations = describeOperations(listOperations(findings), LONGEST_OPERATION);
  const start = `  ${(direction === 'none' ? '' : direction).padEnd(DIRECTION_WIDTH)}  `;
  const end = operations === '' ? '' : `  ${operations}`;
  const room = columns - start.length - end.length;
  const isEven = end !== '' && Number.isFinite(room);
  const short = shorten(printable(text), room);
  return start + (isEven ? short.padEnd(room) : short) + printable(end);
}

/** Operations of the same name in two documents are two. */
function listOperations(findings: readonly Finding[]): string[] {
  const operations = new Map<string, string>();
  for (const finding of findings) {
    const file = primaryLocation(finding)?.file ?? '';
    for (const operation of finding.operations) operations.set(`${file} ${operation}`, operation);
  }
  return [...operations.values()];
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
