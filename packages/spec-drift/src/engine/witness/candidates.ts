import { isJsonObject } from '../document/json-object.js';
import { alternativesOf } from '../schema/alternatives.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { LIMIT_NAMES, type Shape } from '../schema/shape.js';
import type { Hint } from './hint.js';
import { memberSample, sampleOf } from './sample.js';

const PLAIN: readonly unknown[] = [
  'another-value',
  '',
  0,
  1,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  true,
  false,
  null,
  [],
  {},
  'a text with spaces, and more',
];
/** Longer texts and lists than this are not built. */
const LONGEST = 20_000;

/** Values that a change itself suggests. */
export function* hintedCandidates(
  accepting: SchemaNode,
  hints: readonly Hint[],
): Generator<unknown> {
  for (const hint of hints) yield* fromHint(hint, accepting);
}

/** Values that may tell two nodes apart: those at the edges of both, with members left out or put in. */
export function* candidates(accepting: SchemaNode, refusing: SchemaNode): Generator<unknown> {
  const variants = [accepting, refusing].flatMap((node) => alternativesOf(node) ?? []);
  for (const variant of variants) yield* atEdges(shapeOf(variant));
  for (const variant of variants) {
    const sample = sampleOf(variant);
    if (sample === null) continue;
    yield sample.value;
    yield* variations(sample.value, shapeOf(variant));
  }
  yield* PLAIN;
}

function* fromHint(hint: Hint, accepting: SchemaNode): Generator<unknown> {
  if (hint.kind === 'value') {
    yield hint.value;
    return;
  }
  if (hint.kind === 'sample') {
    const sample = sampleOf(hint.node);
    if (sample !== null) yield sample.value;
    return;
  }
  for (const variant of alternativesOf(accepting) ?? []) {
    const sample = sampleOf(variant)?.value;
    if (!isJsonObject(sample)) continue;
    const { [hint.property]: _gone, ...rest } = sample;
    if (hint.kind === 'without') yield rest;
    else {
      const member = memberSample(shapeOf(variant), hint.property);
      if (member !== null) yield { ...sample, [hint.property]: member.value };
    }
  }
}

function* atEdges(shape: Shape): Generator<unknown> {
  if (shape.values !== null) yield* shape.values.values();
  for (const name of LIMIT_NAMES) {
    const limit = shape.limits[name];
    if (limit === undefined || limit.value > LONGEST * 1000) continue;
    for (const value of [limit.value, limit.value - 1, limit.value + 1]) {
      if (name === 'minimum' || name === 'maximum') yield value;
      else if (value >= 0 && value <= LONGEST) yield* ofSize(name, value, shape);
    }
  }
  for (const step of shape.multiples) yield* [step, 2 * step, 3 * step, step / 2];
}

function* ofSize(name: string, size: number, shape: Shape): Generator<unknown> {
  if (name.endsWith('Length')) yield 'a'.repeat(size);
  if (name.endsWith('Items')) {
    const item = shape.items === null ? { value: 'text' } : sampleOf(shape.items);
    if (item !== null) yield Array.from({ length: size }, () => item.value);
    yield Array.from({ length: size }, (_, index) => index);
    yield Array.from({ length: size }, (_, index) => `text${index}`);
  }
  if (name.endsWith('Properties') && size < 1000) {
    const keys = Array.from({ length: size }, (_, index) => `member${index}`);
    yield Object.fromEntries(keys.map((key) => [key, memberSample(shape, key)?.value]));
  }
}

function* variations(value: unknown, shape: Shape): Generator<unknown> {
  if (Array.isArray(value)) {
    const item = shape.items === null ? { value: 'text' } : sampleOf(shape.items);
    if (item !== null) yield [item.value, item.value];
  }
  if (Array.isArray(value)) for (const item of PLAIN) yield [item];
  if (!isJsonObject(value)) return;
  for (const name of shape.properties.keys()) {
    const { [name]: _gone, ...rest } = value;
    yield rest;
    const member = memberSample(shape, name);
    if (member !== null) yield { ...value, [name]: member.value };
  }
  for (const item of PLAIN) yield { ...value, undeclaredProperty: item };
}
