import type { Finding } from '../finding.js';
import { describeLocation, describeWitness, primaryLocation } from './phrases.js';

const INDENT = ' '.repeat(12);

/** All that is known of a finding beside its message, as indented lines; the most telling ones first. */
export function findingDetails(finding: Finding): string[] {
  const { why, kind, fingerprint, operations, audiences } = finding;
  const location = primaryLocation(finding);
  const witness = describeWitness(finding);
  return [
    ...(location ? [`at ${describeLocation(location)}`] : []),
    ...(witness === undefined ? [] : [`witness: ${witness}`]),
    `why: ${why}`,
    ...(audiences.wire === audiences.client
      ? []
      : [`wire: ${audiences.wire}; client: ${audiences.client}`]),
    ...(operations.length === 0 ? [] : [`operations: ${operations.join(', ')}`]),
    `kind ${kind}, fingerprint ${fingerprint}`,
  ].map((line) => INDENT + line);
}
