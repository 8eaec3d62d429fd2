import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { pointerSegments } from '../engine/document/json-pointer.js';
import { InputError } from './input-error.js';
import type { ParsedText } from './parse-text.js';
import { createLocator } from './text-position.js';

/**
 * Parses any YAML 1.2 of one document with the core schema, and with `<<` merges, which many documents use.
 *
 * @throws {InputError} `NOT_YAML` with the place of the first error.
 */
export function parseYaml(source: string, text: string): ParsedText {
  const document = parseDocument(text, {
    schema: 'core',
    merge: true,
    prettyErrors: false,
    lineCounter: new LineCounter(),
    logLevel: 'error',
  });
  const locateOffset = createLocator(source, text);
  const [error] = document.errors;
  if (error) {
    // The library's own words name a function of the library.
    const reason =
      error.code === 'MULTIPLE_DOCS'
        ? 'a second document begins here; give each a file of its own'
        : error.message;
    throw new InputError('NOT_YAML', `not YAML: ${reason}`, locateOffset(error.pos[0]));
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      'NOT_YAML',
      `not usable YAML: ${reason}`,
      locateOffset(lostAlias(document)),
    );
  }
  return {
    source,
    text,
    value,
    locate: (pointer) => locateOffset(findNodeOffset(document.contents, pointer)),
  };
}

/** Where the first alias without an anchor before it is; the start where there is none. */
function lostAlias(document: Document): number {
  let found = 0;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = offsetOf(alias) ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function findNodeOffset(root: Node | null, pointer: string): number {
  let node: unknown = root;
  let found = 0;
  for (const token of pointerSegments(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
      if (!pair) break;
      found = offsetOf(pair.key) ?? found;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(token)];
      found = offsetOf(node) ?? found;
    } else break;
    // Within what an alias stands for, the alias is the place in this document that a reader looks for.
    if (isAlias(node)) break;
  }
  return found;
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? node.range?.[0]
    : undefined;
}
