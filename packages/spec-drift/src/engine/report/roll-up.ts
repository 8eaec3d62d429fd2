import type { ChangeClass } from '../../finding.js';
import type { Grade } from '../grade/change.js';
import { worse } from '../grade/classes.js';
import type { Sighting } from './sighting.js';

/** Sightings that are one root change. */
export interface RootChange {
  readonly sightings: readonly [Sighting, ...Sighting[]];
  readonly wire: ChangeClass;
  readonly client: ChangeClass;
}

/** Joins what is one root change: one node, family, direction and verdict; or one edit everywhere. */
export function rollUp(sightings: readonly Sighting[]): RootChange[] {
  const groups = new Map<string, [Sighting, ...Sighting[]]>();
  for (const sighting of sightings) {
    const key = keyOf(sighting);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sighting]);
    else group.push(sighting);
  }
  return [...groups.values()].map(settle);
}

function keyOf({ kind, family, direction, grade, everywhere, place }: Sighting): string {
  const verdict = `${grade.wire} ${grade.client ?? grade.wire}`;
  return everywhere
    ? `${kind}\n${direction}\n${verdict}`
    : `${family}\n${place}\n${direction}\n${verdict}`;
}

function settle(sightings: [Sighting, ...Sighting[]]): RootChange {
  const [{ grade }] = sightings;
  const lenient = sightings.every((sighting) => sighting.errorsOnly);
  return {
    sightings,
    wire: capped(grade.wire, lenient),
    client: capped(clientClass(grade), lenient),
  };
}

function clientClass(grade: Grade): ChangeClass {
  return grade.client ?? grade.wire;
}

/** Callers treat every error alike to begin with, so its shape is never a firm promise. */
function capped(verdict: ChangeClass, lenient: boolean): ChangeClass {
  const isCapped = lenient && worse(verdict, 'potentially-breaking') === verdict;
  return isCapped ? 'potentially-breaking' : verdict;
}
