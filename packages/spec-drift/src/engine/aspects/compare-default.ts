import { canonicalJson } from '../document/canonical-json.js';
import { objectAt } from '../document/json-object.js';
import { CORRECTION } from '../grade/change.js';
import { type TypeSet, typeOfValue } from '../schema/json-types.js';
import type { Default } from '../schema/shape.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares `default`: the same bytes may mean something else. */
export function compareDefault(local: LocalComparison): void {
  const before = local.pair.base.fallback;
  const after = local.pair.revision.fallback;
  const from = describe(before);
  const to = describe(after);
  if (from === to) return;
  if (isTypeFix(before, after, local.pair.revision.types)) {
    local.add('default', {
      kind: 'default-type-fixed',
      effect: 'equal',
      everywhere: true,
      grades: CORRECTION,
      title: 'default given the type of its schema',
      detail: `${from} -> ${to}`,
    });
    return;
  }
  local.add('default', {
    kind:
      before === null ? 'default-added' : after === null ? 'default-removed' : 'default-changed',
    family: 'default',
    effect: 'equal',
    title: 'default changed',
    detail: `${from} -> ${to}`,
    grades: {
      request: {
        wire: 'potentially-breaking',
        why: 'A request that leaves the value out stays valid and may do something else.',
      },
      response: { wire: 'docs-only', why: 'Readers get the value itself.' },
    },
    whenDemanded: namesVersions(local)
      ? {
          wire: 'no-change',
          why: 'Each document names its own version here, and every request has to say one.',
        }
      : {
          wire: 'docs-only',
          why: 'Every request has to have the value, so none gets the default.',
        },
  });
}

/** Whether the default is the version of the document on both sides, as that of a version header is. */
function namesVersions({ pair }: LocalComparison): boolean {
  return [pair.base, pair.revision].every(({ fallback, node }) => {
    const version = objectAt(node.document.root, 'info')['version'];
    return fallback !== null && fallback.value === version;
  });
}

function describe(fallback: Default | null): string {
  return fallback === null ? 'none' : canonicalJson(fallback.value);
}

/** A default written as text, such as `"100"` for an integer, that became the value it spells. */
function isTypeFix(before: Default | null, after: Default | null, types: TypeSet): boolean {
  if (before === null || after === null) return false;
  const wrong = (typeOfValue(before.value) & types) === 0;
  const right = (typeOfValue(after.value) & types) !== 0;
  return wrong && right && String(before.value) === String(after.value);
}
