import { VERSIONS } from '../generated/versions.js';

const ENTRY = /(\d*)(?:-(\d+))?([^;]+)/g;

/** The entries of a list of the registry that a version has. */
export function inVersion(list: string | undefined, version: string): string[] {
  const index = (VERSIONS as readonly string[]).indexOf(version);
  return [...(list ?? '').matchAll(ENTRY)].flatMap(([, since, until = Infinity, entry = '']) =>
    Number(since) <= index && index < Number(until) ? [entry] : [],
  );
}
