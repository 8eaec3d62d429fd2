import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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
    throw new InputError('NOT_YAML', `not YAML: ${error.message}`, locateOffset(error.pos[0]));
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('NOT_YAML', `not usable YAML: ${reason}`, locateOffset(0));
  }
  return {
    source,
    text,
    value,
    locate: (pointer) => locateOffset(findNodeOffset(document.contents, pointer)),
  };
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
