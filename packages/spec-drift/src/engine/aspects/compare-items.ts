import { schemaNode } from '../schema/schema-node.js';
import type { LocalComparison } from './local-comparison.js';

/** Items of two lists become a child; a list without `items` takes anything. */
export function compareItems(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (base.items === null && revision.items === null) return;
  const anything = { base: base.node, revision: revision.node };
  local.children.push({
    base: base.items ?? schemaNode(anything.base.document, `${anything.base.pointer}/items`, {}),
    revision:
      revision.items ??
      schemaNode(anything.revision.document, `${anything.revision.pointer}/items`, {}),
    step: 'items',
  });
}
