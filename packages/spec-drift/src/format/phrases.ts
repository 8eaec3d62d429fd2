import type { DriftReport, Finding, SourceLocation } from '../finding.js';
import type { DriftOutcome } from '../report/drift-outcome.js';
import { type Effect, groupByEffect } from './effect.js';

const SHORT_NAMES: Readonly<Record<Effect, string>> = {
  breaking: 'breaking',
  'client-breaking': 'client-breaking',
  'potentially-breaking': 'potentially breaking',
  additive: 'additive',
  'docs-only': 'docs only',
  'no-change': 'equal',
};

/** Such as `1 breaking, 3 additive`. */
export function describeCounts(outcome: DriftOutcome): string {
  const groups = groupByEffect(outcome);
  const counts = groups.map(({ effect, findings }) => `${findings.length} ${SHORT_NAMES[effect]}`);
  const scope = outcome.audience ? ` for ${outcome.audience}` : '';
  return `${counts.length === 0 ? 'no change' : counts.join(', ')}${scope}`;
}

/** Such as `1 breaking, 3 additive; next version: major`. */
export function describeVerdict(outcome: DriftOutcome): string {
  return `${describeCounts(outcome)}; next version: ${describeBump(outcome.report)}`;
}

/** Such as `major (wire), minor (client)`; one word where both agree. */
export function describeBump({ bump }: DriftReport): string {
  return bump.wire === bump.client ? bump.wire : `${bump.wire} (wire), ${bump.client} (client)`;
}

/** Such as `18 operations`; the operation itself when it is one and not too long. */
export function describeOperations(operations: readonly string[], longest = Infinity): string {
  const [first] = operations;
  if (first === undefined) return '';
  if (operations.length > 1) return `${operations.length} operations`;
  return first.length <= longest ? first : '1 operation';
}

/** Where to look: the revision, or the base for what is gone. */
export function primaryLocation({ location }: Finding): SourceLocation | null {
  return location.revision ?? location.base;
}

/** `file:line:column`. */
export function describeLocation({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/** One line that says which side takes the witness. */
export function describeWitness({ witness }: Finding): string | undefined {
  if (!witness) return undefined;
  const refusing = witness.acceptedBy === 'base' ? 'revision' : 'base';
  return `${witness.role} ${JSON.stringify(witness.value)}: the ${witness.acceptedBy} takes it, the ${refusing} refuses it`;
}
