import { pointerSegments, valueAt } from '../engine/document/json-pointer.js';
import { decodeFragment } from './decode-fragment.js';
import { InputError } from './input-error.js';
import { FILES_KEY } from './join-files.js';
import type { ParsedText } from './parse-text.js';

/**
 * Checks that a `$ref` leads to a node of its document that isn't the reference itself, and gives its pointer.
 *
 * @throws {InputError} `DANGLING_REF` with the place of the reference.
 */
export function checkReference(parsed: ParsedText, reference: string, pointer: string): string {
  const seen = new Set<string>();
  let target = '';
  for (let next: string | undefined = reference; next !== undefined; ) {
    if (seen.has(next)) throw dangling(parsed, reference, pointer, 'leads back to itself');
    seen.add(next);
    if (!next.startsWith('#')) {
      const reason = 'leads out of the document: bundle the document first';
      throw dangling(parsed, next, pointer, reason);
    }
    target = decodeFragment(next.slice(1));
    const isPointer = target === '' || target.startsWith('/');
    const node = isPointer ? valueAt(parsed.value, target) : undefined;
    if (node === undefined) {
      const where = next === asWritten(next) ? 'this document' : 'that file';
      throw dangling(parsed, next, pointer, `leads to nothing in ${where}`);
    }
    next = referenceOf(node);
  }
  return target;
}

function referenceOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return undefined;
  return typeof node.$ref === 'string' ? node.$ref : undefined;
}

function dangling(
  parsed: ParsedText,
  reference: string,
  pointer: string,
  reason: string,
): InputError {
  const message = `\`$ref: ${asWritten(reference)}\` ${reason}`;
  return new InputError('DANGLING_REF', message, parsed.locate(pointer));
}

/** A reference into a file that was joined to the document, with the name of that file. */
function asWritten(reference: string): string {
  const [, key, file = '', ...rest] = reference.split('/');
  if (key !== FILES_KEY || !reference.startsWith('#/')) return reference;
  return [`${pointerSegments(`/${decodeFragment(file)}`)[0]}#`, ...rest].join('/');
}
