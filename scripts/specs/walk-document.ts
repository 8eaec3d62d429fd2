import { isJsonObject } from './is-json-object.ts';
import { type ChildRule, childRule, type NodeKind } from './openapi-grammar.ts';
import type { Json, JsonObject } from './read-spec.ts';

/** One object of an OpenAPI document, where it stands. */
export interface DocumentNode {
  readonly kind: NodeKind;
  readonly node: JsonObject;
  readonly steps: readonly string[];
  /** The object that holds this one; undefined for the document itself. */
  readonly parent: DocumentNode | undefined;
}

/** Every object of a document, each before those in it. References are not followed. */
export function* walkDocument(document: JsonObject): Generator<DocumentNode> {
  yield* walkNode({ kind: 'document', node: document, steps: [], parent: undefined });
}

function* walkNode(current: DocumentNode): Generator<DocumentNode> {
  yield current;
  for (const [key, value] of Object.entries(current.node)) {
    const rule = childRule(current.kind, key);
    if (!rule) continue;
    for (const [steps, node] of childrenOf(rule, key, value)) {
      if (!isJsonObject(node)) continue;
      yield* walkNode({
        kind: rule.kind,
        node,
        steps: [...current.steps, ...steps],
        parent: current,
      });
    }
  }
}

function childrenOf(rule: ChildRule, key: string, value: Json): [string[], Json][] {
  if (rule.shape === 'one') return [[[key], value]];
  if (rule.shape === 'list') {
    return Array.isArray(value) ? value.map((item, index) => [[key, String(index)], item]) : [];
  }
  return isJsonObject(value)
    ? Object.entries(value).map(([name, item]) => [[key, name], item])
    : [];
}
