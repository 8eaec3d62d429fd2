import { joinPointer, valueAt } from '../engine/document/json-pointer.js';
import { checkReference } from './check-reference.js';
import { InputError } from './input-error.js';
import { FILES_KEY } from './join-files.js';
import {
  EXPECTED_KINDS,
  EXPECTED_MEMBERS,
  EXTENSIBLE_MAPS,
  isData,
  type JsonKind,
  kindOf,
  NAME_MAPS,
} from './openapi-keywords.js';
import type { ParsedText } from './parse-text.js';

/** Deeper than any real document, and shallow enough for recursion. */
const DEEPEST = 400;

/**
 * Checks that keywords hold the kind of value that they must, and that every `$ref` leads to a node of the document.
 *
 * @throws {InputError} `NOT_OPENAPI` or `DANGLING_REF`, with the place.
 */
export function checkShape(parsed: ParsedText): void {
  visit(parsed, parsed.value, { pointer: '', depth: 0, joined: new Set() });
}

interface Place {
  readonly pointer: string;
  readonly depth: number;
  /** The keyword that makes the keys names; absent where they are keywords. */
  readonly nameMap?: string | undefined;
  /** That of the object above. */
  readonly entryOf?: string | undefined;
  /** What the members must be. */
  readonly members?: readonly JsonKind[] | undefined;
  /** Nodes of other files that references have led to so far. */
  readonly joined: Set<string>;
}

function visit(parsed: ParsedText, node: unknown, place: Place): void {
  if (typeof node !== 'object' || node === null) return;
  const { pointer, depth, nameMap, entryOf, members } = place;
  if (depth > DEEPEST) {
    const reason = `nested more than ${DEEPEST} levels deep`;
    throw new InputError('NOT_OPENAPI', reason, parsed.locate(pointer));
  }
  const hasKeywords = nameMap === undefined && !Array.isArray(node);
  const isExtensible = nameMap !== undefined && EXTENSIBLE_MAPS.has(nameMap);
  for (const [key, value] of Object.entries(node)) {
    if (isExtensible && key.startsWith('x-')) continue;
    const hasData = hasKeywords && isData(key, value, entryOf);
    const at = joinPointer(pointer, key);
    const expected = hasKeywords ? EXPECTED_KINDS.get(key) : members;
    // A keyword without a value, as `responses:` on a line of its own, is as good as absent.
    const isAbsent = hasKeywords && value === null;
    // Data may be anything, except that a list of values is a list.
    const isFree = hasData && key !== 'enum';
    if (!isFree && expected && !isAbsent && !expected.includes(kindOf(value))) {
      throw wrongKind(parsed, at, value, expected);
    }
    if (hasData) continue;
    if (hasKeywords && key === '$ref')
      follow(parsed, checkReference(parsed, String(value), at), place);
    visit(parsed, value, {
      joined: place.joined,
      pointer: at,
      depth: depth + 1,
      nameMap: hasKeywords && NAME_MAPS.has(key) && kindOf(value) === 'object' ? key : undefined,
      entryOf: nameMap,
      members: hasKeywords ? EXPECTED_MEMBERS.get(key) : undefined,
    });
  }
}

/** What lies in another file is checked where a reference leads to it; only there is it known for what it is. */
function follow(parsed: ParsedText, target: string, { joined, depth }: Place): void {
  if (!target.startsWith(`/${FILES_KEY}/`) || joined.has(target)) return;
  joined.add(target);
  visit(parsed, valueAt(parsed.value, target), { pointer: target, depth: depth + 1, joined });
}

function wrongKind(
  parsed: ParsedText,
  pointer: string,
  value: unknown,
  expected: readonly JsonKind[],
): InputError {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/');
  const reason = `\`${name}\` must be ${expected.join(' or ')}, not ${kindOf(value)}`;
  return new InputError('NOT_OPENAPI', `not OpenAPI: ${reason}`, parsed.locate(pointer));
}
