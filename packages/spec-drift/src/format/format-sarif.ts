import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, SourceLocation } from '../finding.js';
import { packageVersion } from '../package-version.js';
import type { DocumentPairs } from '../read/read-pairs.js';
import { worstClass } from '../report/class-order.js';
import type { AcknowledgedFinding, DriftOutcome } from '../report/drift-outcome.js';
import { type Effect, effectOf } from './effect.js';
import { createOperationLocator, type OperationLocator } from './operation-locator.js';
import { describeOperations, describeWitness } from './phrases.js';
import { toRepositoryPath } from './repository-path.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub shows no more of one result. */
const MOST_RELATED = 100;
const LEVELS: Readonly<Record<Effect, Result.level>> = {
  breaking: 'error',
  'client-breaking': 'error',
  'potentially-breaking': 'warning',
  additive: 'note',
  'docs-only': 'note',
  'no-change': 'none',
};

/** Formats as SARIF 2.1.0: one result for each root change, its operations as related locations. */
export function formatSarif(outcome: DriftOutcome, documents: DocumentPairs): string {
  const { report, acknowledged, audience } = outcome;
  const all = [...report.findings, ...acknowledged.map(({ finding }) => finding)];
  const rules = describeRules(all);
  const locate = createOperationLocator(documents);
  const toResult = (finding: Finding): Result => ({
    ruleId: finding.kind,
    ruleIndex: rules.findIndex(({ id }) => id === finding.kind),
    level: LEVELS[effectOf(finding, audience)],
    message: { text: describeResult(finding) },
    locations: primaryLocations(finding),
    relatedLocations: relatedLocations(finding, locate),
    partialFingerprints: { 'specDrift/v1': finding.fingerprint },
    properties: {
      class: finding.class,
      direction: finding.direction,
      audiences: finding.audiences,
      pointer: finding.pointer,
    },
  });
  const log: Log = {
    version: '2.1.0',
    $schema: SCHEMA,
    runs: [
      {
        tool: { driver: { name: 'spec-drift', semanticVersion: packageVersion, rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...report.findings.map(toResult),
          ...acknowledged.map((each) => suppress(toResult(each.finding), each)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRules(findings: readonly Finding[]): ReportingDescriptor[] {
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    const words = kind.replaceAll('-', ' ');
    const reasons = [...new Set(own.map(({ why }) => why))];
    return {
      id: kind,
      shortDescription: { text: `API change: ${words}` },
      help: {
        text: reasons.join('\n'),
        markdown: reasons.map((reason) => `- ${reason}`).join('\n'),
      },
      defaultConfiguration: { level: LEVELS[worstClass(own.map((finding) => finding.class))] },
    };
  });
}

function describeResult(finding: Finding): string {
  const operations = describeOperations(finding.operations);
  const witness = describeWitness(finding);
  const lines = [
    operations === '' ? `${finding.message}.` : `${finding.message} (${operations}).`,
    finding.why,
    ...(witness === undefined ? [] : [`Witness: ${witness}.`]),
  ];
  return lines.join('\n');
}

function primaryLocations({ location, pointer }: Finding): Location[] {
  const place = location.revision ?? location.base;
  const logical = { fullyQualifiedName: pointer === '' ? '/' : pointer };
  if (!place) return [{ logicalLocations: [logical] }];
  return [{ ...toLocation(place), logicalLocations: [logical] }];
}

function relatedLocations(finding: Finding, locate: OperationLocator): Location[] {
  const { base, revision } = finding.location;
  const related: Location[] = [];
  // What git has as it was is not the file that a viewer opens.
  const hasBase = base && !base.file.startsWith('git:');
  if (hasBase && revision) related.push({ ...toLocation(base), message: { text: 'before' } });
  for (const operation of finding.operations) {
    const place = locate(finding, operation);
    if (place) related.push({ ...toLocation(place), message: { text: operation } });
  }
  return related.slice(0, MOST_RELATED).map((location, id) => ({ id, ...location }));
}

function toLocation({ file, line, column }: SourceLocation): Location {
  const path = toRepositoryPath(file);
  return {
    physicalLocation: {
      artifactLocation: { uri: path === null ? file : toUri(path) },
      region: { startLine: line, startColumn: column },
    },
  };
}

function toUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function suppress(result: Result, { reason }: AcknowledgedFinding): Result {
  return { ...result, suppressions: [{ kind: 'external', justification: reason }] };
}
