import { posix } from 'node:path';

/**
 * The name of the file that a reference leads to from another one, both relative to one folder; undefined where it
 * leads out of that folder or is not relative.
 */
export function nameBeside(from: string, reference: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(reference) || /^[/\\]/.test(reference)) return undefined;
  const name = posix.join(posix.dirname(from), decoded(reference));
  return name === '..' || name.startsWith('../') ? undefined : name;
}

/** References are URLs: a space is written `%20`. */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
