import type { OverriddenSpec } from '../load-specs.ts';
import type { LockedSpec } from '../read-lock.ts';
import type { ParsedSpec } from '../read-spec.ts';
import type { SpecProblem } from '../spec-problem.ts';
import { walkDocument } from '../walk-document.ts';
import { checkDescriptions } from './check-descriptions.ts';
import { checkExamples } from './check-examples.ts';
import { checkExamplesPresent } from './check-examples-present.ts';
import { checkReferences } from './check-references.ts';
import type { Finding } from './finding.ts';

export interface SpecReport {
  readonly problems: readonly SpecProblem[];
  readonly operations: number;
  readonly examples: number;
}

export interface CheckSpecOptions {
  readonly origin: LockedSpec['origin'];
  readonly lint: (spec: ParsedSpec) => Promise<Finding[]>;
}

/**
 * Checks the content of one spec. Lint and descriptions look at the file as it is; references and
 * examples at the overridden document, which is the one that everything else works from.
 */
export async function checkSpec(
  spec: OverriddenSpec,
  { origin, lint }: CheckSpecOptions,
): Promise<SpecReport> {
  const references = checkReferences(spec.document);
  const examples =
    references.length > 0 ? { findings: [], count: 0 } : checkExamples(spec.document);
  const findings = [
    ...(await lint(spec.published)),
    ...references,
    ...checkDescriptions(spec.published.document),
    ...checkExamplesPresent(spec.published.document),
    ...examples.findings,
  ];
  return {
    problems: problemsOf(spec.published, findings, origin),
    operations: [...walkDocument(spec.document)].filter((node) => node.kind === 'operation').length,
    examples: examples.count,
  };
}

function problemsOf(
  spec: ParsedSpec,
  findings: readonly Finding[],
  origin: LockedSpec['origin'],
): SpecProblem[] {
  const located = findings.map((finding) => ({ finding, position: spec.locate(finding.pointer) }));
  located.sort(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
  );
  const isForeign = (finding: Finding) => origin === 'published' && finding.about === 'prose';
  const foreign = located.filter(({ finding }) => isForeign(finding));
  const [first] = foreign;
  const problems = located
    .filter(({ finding }) => !isForeign(finding))
    .map(({ finding, position }): SpecProblem => {
      return { file: spec.file.name, position, severity: 'error', message: finding.message };
    });
  if (!first) return problems;
  const message = `${foreign.length} descriptions and examples of the published file are missing or wrong; the first: ${first.finding.message}`;
  return [
    ...problems,
    { file: spec.file.name, position: first.position, severity: 'warning', message },
  ];
}
