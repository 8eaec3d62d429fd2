import type { Finding } from '../finding.js';
import type { DriftOutcome } from '../report/drift-outcome.js';
import { EFFECTS, effectOf, isGrave } from './effect.js';
import { describeOperations, describeVerdict, primaryLocation } from './phrases.js';
import { toRepositoryPath } from './repository-path.js';

/** GitHub shows no more of one level in a step. */
const MOST_ANNOTATIONS = 10;

/**
 * Formats as workflow commands: errors for what breaks, warnings for what may, ten at most. The job summary is what
 * `formatMarkdown` gives.
 */
export function formatGithub(outcome: DriftOutcome): string {
  const grave = outcome.report.findings
    .map((finding) => ({ finding, effect: effectOf(finding, outcome.audience) }))
    .filter(({ effect }) => isGrave(effect))
    .sort((one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect))
    .map(({ finding, effect }) => ({
      finding,
      level: effect === 'potentially-breaking' ? 'warning' : 'error',
    }));
  const fits = grave.length <= MOST_ANNOTATIONS;
  const shown = fits ? grave : grave.slice(0, MOST_ANNOTATIONS - 1);
  const rest = grave.slice(shown.length);
  const lines = shown.map(({ finding, level }) => toAnnotation(finding, level));
  if (rest.length > 0) {
    const level = rest.some((each) => each.level === 'error') ? 'error' : 'warning';
    lines.push(
      command(level, { title: 'API changes' }, `and ${rest.length} more: see the job summary`),
    );
  }
  lines.push(describeVerdict(outcome));
  return `${lines.join('\n')}\n`;
}

function toAnnotation(finding: Finding, level: string): string {
  const location = primaryLocation(finding);
  const file = location && toRepositoryPath(location.file);
  const operations = describeOperations(finding.operations);
  const reach = operations === '' ? '' : ` (${operations})`;
  const place = location && file ? { file, line: location.line, col: location.column } : {};
  const message = `${finding.message}${reach}. ${finding.why}`;
  return command(level, { ...place, title: finding.kind }, message);
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
