import { ANY_TYPE } from './json-types.js';
import type { Shape } from './shape.js';

/** Whether a shape says nothing but its types: no limit, no list of values, no member, no union. */
export function saysOnlyTypes(shape: Shape): boolean {
  return (
    shape.values === null &&
    shape.unions.length === 0 &&
    shape.properties.size === 0 &&
    shape.required.size === 0 &&
    shape.additional === 'open' &&
    shape.items === null &&
    shape.format === null &&
    shape.patterns.length === 0 &&
    shape.multiples.length === 0 &&
    shape.opaque.size === 0 &&
    !shape.uniqueItems &&
    Object.keys(shape.limits).length === 0
  );
}

/** Whether a shape accepts every JSON value. */
export function isFree(shape: Shape): boolean {
  return shape.types === ANY_TYPE && saysOnlyTypes(shape);
}
