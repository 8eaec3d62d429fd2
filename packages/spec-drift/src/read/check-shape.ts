import { joinPointer, valueAt } from '../engine/document/json-pointer.js';
import { InputError } from './input-error.js';
import type { ParsedText } from './parse-text.js';

type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** Keywords below which every key is a name that the document's author chose. */
const NAME_MAPS: ReadonlySet<string> = new Set(
  `properties patternProperties $defs definitions dependentSchemas schemas responses parameters examples
  requestBodies headers securitySchemes links callbacks pathItems paths webhooks content encoding variables
  mapping scopes`.split(/\s+/),
);

/** Keywords whose value is data, in which nothing is a keyword. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);

/** What the keywords that a comparison reads must hold. */
const EXPECTED: ReadonlyMap<string, readonly JsonKind[]> = new Map([
  ...kinds('object', 'paths components properties patternProperties responses content schemas'),
  ...kinds(
    'object',
    'requestBodies securitySchemes requestBody webhooks discriminator headers info',
  ),
  ...kinds('array', 'enum allOf oneOf anyOf tags security servers'),
  ...kinds('string', '$ref operationId in pattern format'),
  ...kinds('number', 'maxLength minLength maxItems minItems multipleOf maximum minimum'),
  ['required', ['array', 'boolean']],
  ['type', ['string', 'array']],
  ['parameters', ['array', 'object']],
  ['items', ['object', 'boolean', 'array']],
  ['additionalProperties', ['object', 'boolean']],
  ['nullable', ['boolean']],
]);

/** Deeper than any real document, and shallow enough for recursion. */
const DEEPEST = 400;

/**
 * Checks that keywords hold the kind of value that they must, and that every `$ref` leads to a node of the document.
 *
 * @throws {InputError} `NOT_OPENAPI` or `DANGLING_REF`, with the place.
 */
export function checkShape(parsed: ParsedText): void {
  visit(parsed, parsed.value, { pointer: '', isNameMap: false, depth: 0 });
}

interface Place {
  readonly pointer: string;
  readonly isNameMap: boolean;
  readonly depth: number;
}

function visit(parsed: ParsedText, node: unknown, { pointer, isNameMap, depth }: Place): void {
  if (typeof node !== 'object' || node === null) return;
  if (depth > DEEPEST) {
    const reason = `nested more than ${DEEPEST} levels deep`;
    throw new InputError('NOT_OPENAPI', reason, parsed.locate(pointer));
  }
  const isObject = !Array.isArray(node);
  for (const [key, value] of Object.entries(node)) {
    const isKeyword = isObject && !isNameMap;
    if (isKeyword && isData(key, value)) continue;
    const at = joinPointer(pointer, key);
    if (isKeyword) {
      checkKind(parsed, value, at, key);
      if (key === '$ref') checkReference(parsed, String(value), at);
    }
    const below = isKeyword && NAME_MAPS.has(key) && kindOf(value) === 'object';
    visit(parsed, value, { pointer: at, isNameMap: below, depth: depth + 1 });
  }
}

/** Examples are data as well where they are a list, as in schemas of OpenAPI 3.1. */
function isData(keyword: string, value: unknown): boolean {
  if (DATA.has(keyword) || keyword.startsWith('x-')) return true;
  return keyword === 'examples' && Array.isArray(value);
}

function checkKind(parsed: ParsedText, value: unknown, pointer: string, keyword: string): void {
  const expected = EXPECTED.get(keyword);
  const actual = kindOf(value);
  if (!expected || expected.includes(actual)) return;
  throw new InputError(
    'NOT_OPENAPI',
    `not OpenAPI: \`${keyword}\` must be ${expected.join(' or ')}, not ${actual}`,
    parsed.locate(pointer),
  );
}

function checkReference(parsed: ParsedText, reference: string, pointer: string): void {
  if (!reference.startsWith('#')) {
    throw new InputError(
      'DANGLING_REF',
      `\`$ref: ${reference}\` leads out of the document. Only references within it (\`#/...\`) are followed: bundle the document first`,
      parsed.locate(pointer),
    );
  }
  const target = decodeFragment(reference.slice(1));
  if ((target === '' || target.startsWith('/')) && valueAt(parsed.value, target) !== undefined)
    return;
  throw new InputError(
    'DANGLING_REF',
    `\`$ref: ${reference}\` leads to nothing in this document`,
    parsed.locate(pointer),
  );
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

function kinds(kind: JsonKind, keywords: string): [string, readonly JsonKind[]][] {
  return keywords.split(' ').map((keyword) => [keyword, [kind]]);
}
