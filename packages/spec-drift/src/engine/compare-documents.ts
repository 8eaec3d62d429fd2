import type { Bump, ChangeClass, DriftReport, Finding } from '../finding.js';
import type { ParsedDocument } from '../parsed-document.js';
import { compareComponents } from './contract/compare-components.js';
import { compareContracts } from './contract/compare-contracts.js';
import { Ledger } from './contract/ledger.js';
import { OpenDocument } from './document/open-document.js';
import { Sameness } from './document/sameness.js';
import { bumpOf, CLASSES, worse } from './grade/classes.js';
import { collectSightings } from './report/collect-sightings.js';
import { rollUp } from './report/roll-up.js';
import { separateFingerprints } from './report/separate-fingerprints.js';
import { toFinding } from './report/to-finding.js';
import { PairGraph } from './walk/pair-graph.js';

/**
 * Compares two OpenAPI documents: one finding per root change, worst first.
 *
 * @throws SpecReferenceError when a `$ref` of either document cannot be followed.
 */
export function compareDocuments(base: ParsedDocument, revision: ParsedDocument): DriftReport {
  const before = new OpenDocument(base);
  const after = new OpenDocument(revision);
  const ledger = new Ledger(new PairGraph(new Sameness(before, after)));
  compareContracts(ledger, before, after);
  compareComponents(ledger, before, after);
  const rootChanges = rollUp(collectSightings(ledger));
  const found = rootChanges.map((change) => toFinding(change, base, revision));
  const findings = separateFingerprints(found).sort(byWeight);
  return { summary: summaryOf(findings), bump: bumpsOf(findings), findings };
}

function byWeight(one: Finding, other: Finding): number {
  const weight = CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class);
  if (weight !== 0) return weight;
  return one.pointer + one.kind < other.pointer + other.kind ? -1 : 1;
}

function summaryOf(findings: readonly Finding[]): Record<ChangeClass, number> {
  const summary = {
    breaking: 0,
    'potentially-breaking': 0,
    additive: 0,
    'docs-only': 0,
    'no-change': 0,
  };
  for (const finding of findings) summary[finding.class] += 1;
  return summary;
}

function bumpsOf(findings: readonly Finding[]): Record<'wire' | 'client', Bump> {
  const worst = (audience: 'wire' | 'client') =>
    findings.reduce<ChangeClass>(
      (so, finding) => worse(so, finding.audiences[audience]),
      'no-change',
    );
  return { wire: bumpOf(worst('wire')), client: bumpOf(worst('client')) };
}
