import type { Grade } from '../grade/change.js';
import type { Shape } from '../schema/shape.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares what objects say about undeclared members. */
export function compareAdditional(local: LocalComparison): void {
  const { base, revision } = local.pair;
  const from = base.additional;
  const to = revision.additional;
  if (from === to) return;
  if (typeof from === 'object' && typeof to === 'object') {
    local.children.push({ base: from, revision: to, step: 'additional' });
    return;
  }
  if (to === 'closed') noteClosed(local, from !== 'open');
  else if (from === 'closed') noteOpened(local);
  else if (from === 'open') noteTyped(local);
  else noteUntyped(local);
}

/** Undeclared members of an object with declared ones are an accident; a map is made of them. */
function isMap(shape: Shape): boolean {
  return shape.properties.size === 0;
}

function noteClosed(local: LocalComparison, wasTyped: boolean): void {
  const map = isMap(local.pair.base) || wasTyped;
  const why = map
    ? 'Members that were taken are refused.'
    : 'Only requests with undeclared properties are refused.';
  const wire: Grade['wire'] = map ? 'breaking' : 'potentially-breaking';
  local.add('additionalProperties', {
    kind: 'object-closed',
    effect: 'narrows',
    title: 'object closed',
    detail: 'undeclared properties are refused',
    grades: { request: { wire, why } },
    hints: [{ kind: 'with', property: 'undeclaredProperty' }],
  });
}

function noteOpened(local: LocalComparison): void {
  local.add('additionalProperties', {
    kind: 'object-opened',
    effect: 'widens',
    tolerable: true,
    title: 'object opened',
    detail: 'undeclared properties are taken',
    hints: [{ kind: 'with', property: 'undeclaredProperty' }],
  });
}

function noteTyped(local: LocalComparison): void {
  const map = isMap(local.pair.base);
  local.add('additionalProperties', {
    kind: 'map-typed',
    effect: 'narrows',
    title: 'undeclared properties limited to a schema',
    detail: 'additionalProperties',
    ...(map
      ? {}
      : {
          grades: {
            request: {
              wire: 'potentially-breaking',
              why: 'Only requests with undeclared properties can be refused.',
            },
          },
        }),
  });
}

function noteUntyped(local: LocalComparison): void {
  local.add('additionalProperties', {
    kind: 'map-untyped',
    effect: 'widens',
    tolerable: !isMap(local.pair.base),
    title: 'undeclared properties of any type admitted',
    detail: 'additionalProperties',
  });
}
