import type { Finding } from '../finding.js';
import type { DriftOutcome } from '../report/drift-outcome.js';
import { type EffectGroup, groupByEffect, isGrave } from './effect.js';
import {
  describeLocation,
  describeOperations,
  describeVerdict,
  primaryLocation,
} from './phrases.js';
import { printable } from './printable.js';
import { shorten } from './shorten.js';

/** Enough for a reader, and few enough for GitHub, which takes 64 KiB in a comment and 1 MiB in a job summary. */
const MOST_ROWS = 100;
const MOST_OPERATIONS = 20;
const LONGEST_WITNESS = 500;

/** Formats for a pull request: a table for each effect, lesser ones folded, witnesses below what breaks. */
export function formatMarkdown(outcome: DriftOutcome): string {
  const { base, revision, acknowledged, notes } = outcome;
  const lines = [
    `## API changes: ${describeVerdict(outcome)}`,
    '',
    `${code(base)} -> ${code(revision)}`,
    ...groupByEffect(outcome).flatMap(formatGroup),
  ];
  if (acknowledged.length > 0) {
    const rows = acknowledged.map(({ finding, reason, until }) => {
      const limit = until === undefined ? '' : ` (until ${until})`;
      return `- ${escapeMarkdown(finding.message)}: ${escapeMarkdown(reason)}${limit}`;
    });
    lines.push('', ...fold(`Acknowledged (${acknowledged.length})`, rows));
  }
  if (notes.length > 0) lines.push('', ...notes.map((note) => `> ${escapeMarkdown(note)}`));
  return `${lines.join('\n')}\n`;
}

function formatGroup({ effect, title, findings }: EffectGroup): string[] {
  const heading = `${title} (${findings.length})`;
  const table = [
    '| Change | Direction | Operations | Where |',
    '| --- | --- | --- | --- |',
    ...findings.slice(0, MOST_ROWS).map(formatRow),
    ...(findings.length > MOST_ROWS ? ['', `and ${findings.length - MOST_ROWS} more`] : []),
  ];
  if (!isGrave(effect)) return ['', ...fold(heading, table)];
  const proofs = findings.slice(0, MOST_ROWS).flatMap(formatProof);
  const folded = proofs.length > 0 ? ['', ...fold('Why, with payloads that show it', proofs)] : [];
  return ['', `### ${heading}`, '', ...table, ...folded];
}

function formatRow(finding: Finding): string {
  const location = primaryLocation(finding);
  const cells = [
    escapeMarkdown(finding.message),
    finding.direction === 'none' ? '' : finding.direction,
    escapeMarkdown(describeOperations(finding.operations)),
    // A pipe would end the cell, even in code.
    location ? code(describeLocation(location)).replaceAll('|', '\\|') : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function formatProof({ message, why, operations, witness }: Finding): string[] {
  const lines = [`- **${escapeMarkdown(message)}**: ${escapeMarkdown(why)}`];
  if (operations.length > 1) {
    const more = operations.length - MOST_OPERATIONS;
    const named = operations.slice(0, MOST_OPERATIONS).map(code).join(', ');
    lines.push(`  - ${named}${more > 0 ? ` and ${more} more` : ''}`);
  }
  if (witness) {
    const refusing = witness.acceptedBy === 'base' ? 'revision' : 'base';
    const value = code(shorten(JSON.stringify(witness.value), LONGEST_WITNESS));
    lines.push(
      `  - ${escapeMarkdown(witness.role)} ${value}: ${witness.acceptedBy} takes it, ${refusing} refuses it`,
    );
  }
  return lines;
}

function fold(summary: string, lines: readonly string[]): string[] {
  return [
    '<details>',
    `<summary>${escapeMarkdown(summary)}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
  ];
}

/** Text within Markdown; a pipe would end its cell, `<` start a tag, `@` call a person. */
function escapeMarkdown(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' '))
    .replaceAll(/[\\`*_[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '@\u200b');
}

/** Text in a code span whose fence is longer than any run of backticks in it. */
function code(text: string): string {
  const flat = printable(text.replaceAll(/[\r\n]+/g, ' '));
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}
