import type { ChangeClass, DriftReport, Finding, SourceLocation } from '../finding.js';
import { CHANGE_CLASSES } from '../report/change-classes.js';

const SHORT_NAMES: Readonly<Record<ChangeClass, string>> = {
  breaking: 'breaking',
  'potentially-breaking': 'potentially breaking',
  additive: 'additive',
  'docs-only': 'docs only',
  'no-change': 'equal',
};

/** Such as `1 breaking, 3 additive`. */
export function describeSummary({ summary }: DriftReport): string {
  const parts = CHANGE_CLASSES.filter((each) => summary[each] > 0).map(
    (each) => `${summary[each]} ${SHORT_NAMES[each]}`,
  );
  return parts.length === 0 ? 'no change' : parts.join(', ');
}

/** Such as `major for the wire, minor for clients`. */
export function describeBump({ bump }: DriftReport): string {
  return bump.wire === bump.client ? bump.wire : `${bump.wire} (wire), ${bump.client} (client)`;
}

/** Such as `18 operations`; the operation itself when it is one. */
export function describeOperations(operations: readonly string[]): string {
  const [first] = operations;
  if (first === undefined) return '';
  return operations.length === 1 ? first : `${operations.length} operations`;
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
