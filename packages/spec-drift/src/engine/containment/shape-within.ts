import { alternativesOf } from '../schema/alternatives.js';
import { givesRoom } from '../schema/gives-room.js';
import { isFree } from '../schema/is-free.js';
import { TYPE } from '../schema/json-types.js';
import { appliesTo } from '../schema/keywords.js';
import { isTighter } from '../schema/merge-limits.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { LIMIT_NAMES, type Shape } from '../schema/shape.js';
import { sharedTypes } from '../schema/shared-types.js';
import { splitByTag, splitByType } from '../schema/split-node.js';
import { accepts } from '../witness/accepts.js';
import { type Answer, every, known } from './answer.js';
import { tagsDiffer } from './are-disjoint.js';
import type { Containment } from './containment.js';
import { formatEffect } from './format-effect.js';
import { objectWithin } from './object-within.js';

/** The question of `isWithin` for two shapes. */
export function shapeWithin(inner: Shape, outer: Shape, ask: Containment): Answer {
  if (inner.types === 0) return 'yes';
  if (inner.unions.length > 0) {
    const variants = alternativesOf(inner.node);
    if (variants === null) return 'unknown';
    return every(variants.map((variant) => ask.ask(variant, outer.node)));
  }
  if (outer.unions.length > 0) return withinUnion(inner, outer, ask);
  return every(questions(inner, outer, ask));
}

function* questions(inner: Shape, outer: Shape, ask: Containment): Generator<Answer> {
  const shared = sharedTypes(inner, outer);
  yield known((inner.types & ~outer.types) === 0);
  yield valuesWithin(inner, outer);
  if (inner.values !== null) return;
  yield known(
    LIMIT_NAMES.every((name) => {
      const limit = outer.limits[name];
      return (
        !appliesTo(name, shared) ||
        limit === undefined ||
        !isTighter(name, limit, inner.limits[name])
      );
    }),
  );
  yield known(
    outer.multiples.every((step) => inner.multiples.some((own) => own % step === 0)) ||
      (outer.multiples.every((step) => step === 1) && !(inner.types & TYPE.fraction)),
  );
  if (appliesTo('pattern', shared)) yield patternsWithin(inner, outer);
  yield formatWithin(inner, outer);
  yield known(!outer.uniqueItems || inner.uniqueItems || inner.limits.maxItems?.value === 1);
  for (const [keyword, text] of outer.opaque) {
    if (appliesTo(keyword, shared) && inner.opaque.get(keyword) !== text) yield 'unknown';
  }
  for (const [keyword, text] of inner.opaque) {
    if (outer.opaque.get(keyword) !== text && givesRoom(keyword, outer)) yield 'unknown';
  }
  if (shared & TYPE.array && outer.items !== null) {
    yield inner.items === null ? takesAnything(outer.items) : ask.ask(inner.items, outer.items);
  }
  if (shared & TYPE.object) yield* objectWithin(inner, outer, ask);
}

function takesAnything(node: SchemaNode): Answer {
  return known(isFree(shapeOf(node)));
}

function valuesWithin(inner: Shape, outer: Shape): Answer {
  const values = finiteValues(inner);
  if (values !== null) {
    return every(values.map((value) => accepts(outer.node, value)));
  }
  return known(outer.values === null);
}

/** The values of a shape that has few: a list, or truth values and null. */
function finiteValues(shape: Shape): unknown[] | null {
  if (shape.values !== null) return [...shape.values.values()];
  if (shape.types & ~(TYPE.boolean | TYPE.null)) return null;
  return [
    ...(shape.types & TYPE.boolean ? [true, false] : []),
    ...(shape.types & TYPE.null ? [null] : []),
  ];
}

function patternsWithin(inner: Shape, outer: Shape): Answer {
  if (outer.patterns.every((pattern) => inner.patterns.includes(pattern))) return 'yes';
  return inner.patterns.length === 0 && inner.format === null ? 'no' : 'unknown';
}

function formatWithin(inner: Shape, outer: Shape): Answer {
  if (outer.format === null) return 'yes';
  const effect = formatEffect(inner.format, outer.format);
  if (effect === 'equal' || effect === 'widens') return 'yes';
  return effect === 'unknown' ? 'unknown' : 'no';
}

/** Whether the values of a node fit several members of a `oneOf`, which counts as none. */
export function isAmbiguous(node: SchemaNode, outer: Shape, ask: Containment): boolean {
  return outer.unions.some(
    ({ mode, members }) =>
      mode === 'oneOf' &&
      outer.discriminator === null &&
      members.filter((member) => ask.exact.ask(node, member) === 'yes').length > 1,
  );
}

function withinUnion(inner: Shape, outer: Shape, ask: Containment): Answer {
  const variants = alternativesOf(outer.node);
  if (variants === null) return 'unknown';
  // In a union of many, the tag spares the look at all that is below its other variants.
  const answers = variants.map((variant) =>
    tagsDiffer(inner, shapeOf(variant)) ? 'no' : ask.ask(inner.node, variant),
  );
  if (answers.includes('yes')) return known(!isAmbiguous(inner.node, outer, ask));
  const cases = splitByType(inner) ?? splitByTag(inner);
  if (cases !== null) return every(cases.map((part) => ask.ask(part, outer.node)));
  return answers.every((answer) => answer === 'no') ? 'no' : 'unknown';
}
