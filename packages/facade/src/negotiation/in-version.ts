import { isInRange } from './is-in-range.js';
import { versionIndex } from './version-index.js';

const ENTRY = /(\d*)(?:-(\d+))?([^;]+)/g;

/** The entries of a list of the registry that a version has. */
export function inVersion(list: string | undefined, version: string): string[] {
  const index = versionIndex(version);
  return [...(list ?? '').matchAll(ENTRY)].flatMap(([, since, until = Infinity, entry = '']) =>
    isInRange({ since: Number(since), until: Number(until) }, index) ? [entry] : [],
  );
}
