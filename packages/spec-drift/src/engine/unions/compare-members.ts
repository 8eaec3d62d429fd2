import type { LocalComparison } from '../aspects/local-comparison.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { matchMembers } from './match-members.js';
import { noteVariantAdded, noteVariantRemoved } from './note-variant.js';

/** Compares the members of two unions of the same build; matched ones become children. */
export function compareMembers(
  local: LocalComparison,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
): void {
  const { pairs, gone, come } = matchMembers(before, after);
  for (const [base, revision] of pairs) {
    local.children.push({ base, revision, step: 'variant' });
  }
  for (const node of gone) noteVariantRemoved(local, node);
  for (const node of come) noteVariantAdded(local, node);
}
