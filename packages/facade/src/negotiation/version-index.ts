import { VERSIONS } from '../generated/versions.js';

/** Place of a version among those that this release knows, from 0 for the oldest; -1 for any other. */
export function versionIndex(version: string): number {
  return (VERSIONS as readonly string[]).indexOf(version);
}
