import type { TypeSet } from './json-types.js';
import { KEYWORD_TYPE } from './keywords.js';
import type { Shape } from './shape.js';

/**
 * The types whose keywords count for both shapes. Keywords that both give for a type that neither
 * has, such as `properties` of a string, show what is meant and count as well.
 */
export function sharedTypes(one: Shape, other: Shape): TypeSet {
  return (one.types & other.types) | (meantBy(one) & meantBy(other));
}

function meantBy({ misplaced }: Shape): TypeSet {
  return misplaced.reduce<TypeSet>((set, keyword) => set | (KEYWORD_TYPE[keyword] ?? 0), 0);
}
