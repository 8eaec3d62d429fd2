import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { flattenParts } from './flatten-parts.js';
import { ANY_TYPE, TYPE } from './json-types.js';
import { mergePart } from './merge-part.js';
import { conjunction, neverNode, type SchemaNode } from './schema-node.js';
import { settleValues } from './settle-values.js';
import type { Shape } from './shape.js';
import type { ShapeDraft } from './shape-draft.js';

const CACHE = new WeakMap<OpenDocument, Map<string, Shape>>();

/** The shape of a node; read once for each node of a document. */
export function shapeOf(node: SchemaNode): Shape {
  let shapes = CACHE.get(node.document);
  if (shapes === undefined) {
    shapes = new Map();
    CACHE.set(node.document, shapes);
  }
  let shape = shapes.get(node.key);
  if (shape === undefined) {
    shape = readShape(node);
    shapes.set(node.key, shape);
  }
  return shape;
}

function readShape(node: SchemaNode): Shape {
  const draft = emptyDraft();
  for (const part of flattenParts(node.document, node.parts)) {
    mergePart(draft, part, node.document);
  }
  if (draft.admitsNull) draft.types |= TYPE.null;
  applyClosures({ ...draft, node });
  settleValues(draft);
  const { readOnly, writeOnly, items, properties, closures, admitsNull: _idiom, ...rest } = draft;
  const limits = closures.map((closure) => closure.rest);
  return {
    ...rest,
    node,
    visibility: { readOnly, writeOnly },
    items: joined(items),
    properties: new Map([...properties].map(([name, nodes]) => [name, joined(nodes) ?? node])),
    additional: limits.includes('closed')
      ? 'closed'
      : (joined(limits.filter((entry) => entry !== 'closed')) ?? 'open'),
  };
}

/** What one part says about undeclared members holds for those that only other parts declare. */
function applyClosures({ closures, properties, node }: ShapeDraft & { node: SchemaNode }): void {
  for (const { declared, rest } of closures) {
    for (const [name, nodes] of properties) {
      if (declared.has(name)) continue;
      const pointer = joinPointer(node.pointer, 'properties', name);
      nodes.push(rest === 'closed' ? neverNode(node.document, pointer) : rest);
    }
  }
}

function joined(nodes: readonly SchemaNode[]): SchemaNode | null {
  const [first] = nodes;
  if (first === undefined) return null;
  const unique = [...new Map(nodes.map((node) => [node.key, node])).values()];
  if (unique.length === 1) return first;
  return conjunction(
    first.document,
    unique.flatMap((node) => node.parts),
  );
}

function emptyDraft(): ShapeDraft {
  return {
    types: ANY_TYPE,
    admitsNull: false,
    values: null,
    knownValues: null,
    limits: {},
    multiples: [],
    patterns: [],
    format: null,
    uniqueItems: false,
    items: [],
    properties: new Map(),
    required: new Set(),
    closures: [],
    unions: [],
    discriminator: null,
    opaque: new Map(),
    readOnly: false,
    writeOnly: false,
    deprecated: false,
    fallback: null,
    notes: new Map(),
    misplaced: [],
    owners: new Map(),
  };
}
