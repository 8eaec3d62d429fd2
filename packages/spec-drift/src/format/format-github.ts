import type { Finding } from '../finding.js';
import { isAtLeast } from '../report/change-classes.js';
import type { DriftOutcome } from '../report/drift-outcome.js';
import { describeBump, describeOperations, describeSummary, primaryLocation } from './phrases.js';
import { toRepositoryPath } from './repository-path.js';

/** GitHub shows no more of one level in a step. */
const MOST_ANNOTATIONS = 10;

/**
 * Formats as workflow commands: errors for what breaks, warnings for what may, ten at most. The job summary is what
 * `formatMarkdown` gives.
 */
export function formatGithub({ report }: DriftOutcome): string {
  const grave = report.findings
    .filter((finding) => isAtLeast(finding.class, 'potentially-breaking'))
    .toSorted((one, other) => rank(one) - rank(other));
  const fits = grave.length <= MOST_ANNOTATIONS;
  const shown = fits ? grave : grave.slice(0, MOST_ANNOTATIONS - 1);
  const rest = grave.slice(shown.length);
  const lines = shown.map(toAnnotation);
  if (rest.length > 0) {
    const level = rest.some((finding) => finding.class === 'breaking') ? 'error' : 'warning';
    lines.push(
      command(level, { title: 'API changes' }, `and ${rest.length} more: see the job summary`),
    );
  }
  const verdict = `${describeSummary(report)}; next version: ${describeBump(report)}`;
  lines.push(command('notice', { title: 'API changes' }, verdict));
  return `${lines.join('\n')}\n`;
}

function rank(finding: Finding): number {
  return finding.class === 'breaking' ? 0 : 1;
}

function toAnnotation(finding: Finding): string {
  const location = primaryLocation(finding);
  const file = location && toRepositoryPath(location.file);
  const operations = describeOperations(finding.operations);
  const reach = operations === '' ? '' : ` (${operations})`;
  return command(
    finding.class === 'breaking' ? 'error' : 'warning',
    {
      ...(location && file ? { file, line: location.line, col: location.column } : {}),
      title: finding.kind,
    },
    `${finding.message}${reach}. ${finding.why}`,
  );
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
