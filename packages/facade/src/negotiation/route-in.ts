import { VERSIONS } from '../generated/versions.js';
import { isInRange } from './is-in-range.js';
import type { RegistryOperation, Route } from './registry-types.js';

/** Where an operation is in a version; undefined when the version does not have it. */
export function routeIn({ routes }: RegistryOperation, version: string): Route | undefined {
  const index = (VERSIONS as readonly string[]).indexOf(version);
  return (Object.keys(routes) as Route[]).find((route) => isInRange(routes[route] ?? {}, index));
}

/** The versions that have an operation, oldest first. */
export function versionsOf(operation: RegistryOperation): readonly string[] {
  return VERSIONS.filter((version) => routeIn(operation, version) !== undefined);
}
