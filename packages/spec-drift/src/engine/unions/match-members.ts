import { tagsDiffer } from '../containment/are-disjoint.js';
import { sameSchema } from '../containment/same-schema.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { relationOf } from './relation-of.js';

/** Members of two unions, paired as far as they belong together. */
export interface MemberMatch {
  readonly pairs: readonly (readonly [SchemaNode, SchemaNode])[];
  readonly gone: readonly SchemaNode[];
  readonly come: readonly SchemaNode[];
}

type Likeness = (base: SchemaNode, revision: SchemaNode) => boolean;

/** From sure signs to weak ones; each is tried on what the ones before left over. */
const LIKENESSES: readonly Likeness[] = [
  (base, revision) => isComponent(base) && base.pointer === revision.pointer,
  sameSchema,
  (base, revision) => sameTitle(base, revision) && related(base, revision),
  (base, revision) => ['equal', 'widens', 'narrows'].includes(relationOf(base, revision)),
  (base, revision) => sharesProperties(base, revision) && related(base, revision),
];

/** Pairs the members of two unions. */
export function matchMembers(
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
): MemberMatch {
  const pairs: [SchemaNode, SchemaNode][] = [];
  let gone = [...before];
  let come = [...after];
  for (const alike of LIKENESSES) {
    gone = gone.filter((base) => {
      const revision = come.find((candidate) => alike(base, candidate));
      if (revision === undefined) return true;
      pairs.push([base, revision]);
      come = come.filter((candidate) => candidate !== revision);
      return false;
    });
  }
  return { pairs, gone, come };
}

function isComponent(node: SchemaNode): boolean {
  return node.parts.length === 1 && /^\/components\/schemas\/[^/]+$/.test(node.pointer);
}

function sameTitle(base: SchemaNode, revision: SchemaNode): boolean {
  const title = shapeOf(base).notes.get('title');
  return typeof title === 'string' && title === shapeOf(revision).notes.get('title');
}

function related(base: SchemaNode, revision: SchemaNode): boolean {
  const a = shapeOf(base);
  const b = shapeOf(revision);
  return (a.types & b.types) !== 0 && !tagsDiffer(a, b);
}

function sharesProperties(base: SchemaNode, revision: SchemaNode): boolean {
  const names = new Set(shapeOf(base).properties.keys());
  return [...shapeOf(revision).properties.keys()].some((name) => names.has(name));
}
