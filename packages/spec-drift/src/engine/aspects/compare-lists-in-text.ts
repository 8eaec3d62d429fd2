import { TYPE } from '../schema/json-types.js';
import type { LocalComparison } from './local-comparison.js';

/**
 * Compares a single value with a list where each item is written as `name=value`: one value looks
 * like a list of one. Tells whether that was so.
 */
export function compareListsInText(local: LocalComparison): boolean {
  const { base, revision, wire } = local.pair;
  if (wire !== 'repeated' || base.types === revision.types) return false;
  const widened = revision.types === TYPE.array && (base.types & TYPE.array) === 0;
  const narrowed = base.types === TYPE.array && (revision.types & TYPE.array) === 0;
  const list = widened ? revision : base;
  if ((!widened && !narrowed) || list.items === null) return false;
  if ((list.limits.minItems?.value ?? 0) > 1) return false;
  local.add('type', {
    kind: widened ? 'type-widened' : 'type-narrowed',
    effect: widened ? 'widens' : 'narrows',
    title: 'type changed',
    detail: widened ? 'one value -> list of values' : 'list of values -> one value',
  });
  local.children.push({
    base: widened ? base.node : list.items,
    revision: widened ? list.items : revision.node,
    step: 'items',
  });
  return true;
}
