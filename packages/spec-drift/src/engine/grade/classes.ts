import type { Bump, ChangeClass } from '../../finding.js';

/** From worst to least. */
export const CLASSES = [
  'breaking',
  'potentially-breaking',
  'additive',
  'docs-only',
  'no-change',
] as const satisfies readonly ChangeClass[];

/** The worse of two classes. */
export function worse(one: ChangeClass, other: ChangeClass): ChangeClass {
  return CLASSES.indexOf(one) <= CLASSES.indexOf(other) ? one : other;
}

/** The version bump that a class asks for, after semver. */
export function bumpOf(worst: ChangeClass): Bump {
  switch (worst) {
    case 'breaking':
      return 'major';
    case 'potentially-breaking':
    case 'additive':
      return 'minor';
    case 'docs-only':
      return 'patch';
    case 'no-change':
      return 'none';
  }
}
