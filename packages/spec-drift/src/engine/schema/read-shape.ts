import type { OpenDocument } from '../document/open-document.js';
import { flattenParts } from './flatten-parts.js';
import { ANY_TYPE, TYPE } from './json-types.js';
import { mergePart } from './merge-part.js';
import { conjunction, type SchemaNode } from './schema-node.js';
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
  settleValues(draft);
  const { readOnly, writeOnly, items, properties, additional, admitsNull: _idiom, ...rest } = draft;
  return {
    ...rest,
    node,
    visibility: { readOnly, writeOnly },
    items: joined(items),
    properties: new Map([...properties].map(([name, nodes]) => [name, joined(nodes) ?? node])),
    additional: additional.includes('closed')
      ? 'closed'
      : (joined(additional.filter((entry) => entry !== 'closed')) ?? 'open'),
  };
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
    additional: [],
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
