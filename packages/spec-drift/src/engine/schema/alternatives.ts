import { isJsonObject, listAt } from '../document/json-object.js';
import type { OpenDocument } from '../document/open-document.js';
import { flattenParts } from './flatten-parts.js';
import { saysOnlyTypes } from './is-free.js';
import { ANY_TYPE } from './json-types.js';
import { shapeOf } from './read-shape.js';
import { conjunction, type SchemaNode, type SchemaPart } from './schema-node.js';
import type { Shape, Union } from './shape.js';

/** More variants than this are not worked out. */
const MOST = 200;

type Alternatives = readonly SchemaNode[] | null;

const KNOWN = new WeakMap<OpenDocument, Map<string, Alternatives>>();

/**
 * The nodes without `oneOf` and `anyOf` whose values together are those of the node.
 * `null` when there would be too many. Worked out once for each node of a document.
 */
export function alternativesOf(node: SchemaNode): Alternatives {
  let known = KNOWN.get(node.document);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(node.document, known);
  }
  let alternatives = known.get(node.key);
  if (alternatives === undefined) {
    const found = new Map<string, SchemaNode>();
    alternatives = collect(node, found, new Set()) ? [...found.values()] : null;
    known.set(node.key, alternatives);
  }
  return alternatives;
}

function collect(node: SchemaNode, found: Map<string, SchemaNode>, open: Set<string>): boolean {
  if (open.has(node.key)) return true;
  open.add(node.key);
  const shape = shapeOf(node);
  if (shape.types === 0) return true;
  if (shape.unions.length === 0) {
    found.set(node.key, node);
    return found.size <= MOST;
  }
  return combine(node, shape).every((variant) => collect(variant, found, open));
}

/** Every choice of one member for each union, beside what stands around the unions. */
function combine(node: SchemaNode, shape: Shape): SchemaNode[] {
  const outer = outerParts(node);
  const surroundings = isBare(node, shape) && !isInherited(shape) ? [] : outer;
  let choices: SchemaPart[][] = [[...surroundings]];
  for (const union of shape.unions) {
    const members = withExclusions(union);
    choices = choices.flatMap((chosen) => members.map((parts) => [...chosen, ...parts]));
    if (choices.length > MOST) break;
  }
  return choices.map((parts) => conjunction(node.document, parts));
}

/** Whether a variant has the union it belongs to in its `allOf`. */
function isInherited({ unions }: Shape): boolean {
  return unions.some(({ pointer, members }) =>
    members.some((member) =>
      flattenParts(member.document, member.parts).some((part) => part.pointer === pointer),
    ),
  );
}

/** The node without its unions. */
export function outerNode(node: SchemaNode): SchemaNode {
  return conjunction(node.document, outerParts(node));
}

function outerParts(node: SchemaNode): SchemaPart[] {
  return flattenParts(node.document, node.parts).map((part) => ({ ...part, alone: true }));
}

/** Whether all that a node says is its unions (and a type that their members have anyway). */
export function isBare(node: SchemaNode, shape: Shape): boolean {
  const outer = shapeOf(outerNode(node));
  if (!saysOnlyTypes(outer)) return false;
  if (outer.types === ANY_TYPE) return true;
  return shape.unions.every((union) =>
    union.members.every((member) => (shapeOf(member).types & ~outer.types) === 0),
  );
}

/** Members of a `oneOf` that only ask for one property each refuse that of the others. */
function withExclusions(union: Union): (readonly SchemaPart[])[] {
  const demands = union.members.map((member) => soleDemand(member));
  if (union.mode !== 'oneOf' || demands.includes(null)) {
    return union.members.map((member) => member.parts);
  }
  return union.members.map((member, index) => {
    const forbidden = demands.flatMap((name, other) =>
      other === index || name === null || name === demands[index] ? [] : [name],
    );
    return member.parts.map((part) => ({ ...part, forbidden }));
  });
}

function soleDemand(member: SchemaNode): string | null {
  const [part, second] = member.parts;
  if (second !== undefined || !isJsonObject(part.value)) return null;
  const constraining = Object.keys(part.value).filter(
    (key) => !['title', 'description', 'type'].includes(key),
  );
  const [name, more] = listAt(part.value, 'required');
  return constraining.join() === 'required' && more === undefined && typeof name === 'string'
    ? name
    : null;
}
