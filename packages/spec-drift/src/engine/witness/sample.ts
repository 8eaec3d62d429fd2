import type { OpenDocument } from '../document/open-document.js';
import { alternativesOf } from '../schema/alternatives.js';
import { NUMBER, TYPE } from '../schema/json-types.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';
import { accepts } from './accepts.js';
import { numberSamples } from './sample-number.js';
import { textSamples } from './sample-text.js';

/** A value in a wrapper, as every JSON value may be one. */
export interface Sample {
  readonly value: unknown;
}

/** Deeper than this, a schema has no small value. */
const DEEPEST = 12;

const FOUND = new WeakMap<OpenDocument, Map<string, Sample>>();

/** A small value that a node accepts, or `null` when none is found. */
export function sampleOf(node: SchemaNode, depth = 0): Sample | null {
  let known = FOUND.get(node.document);
  if (known === undefined) {
    known = new Map();
    FOUND.set(node.document, known);
  }
  const sample = known.get(node.key) ?? findSample(node, depth);
  if (sample !== null) known.set(node.key, sample);
  return sample;
}

function findSample(node: SchemaNode, depth: number): Sample | null {
  if (depth > DEEPEST) return null;
  for (const variant of alternativesOf(node) ?? []) {
    for (const value of attempts(shapeOf(variant), depth)) {
      if (accepts(node, value) === 'yes') return { value };
    }
  }
  return null;
}

function* attempts(shape: Shape, depth: number): Generator<unknown> {
  if (shape.values !== null) {
    yield* shape.values.values();
    return;
  }
  // A value that the author knows is one that both sides of a comparison are likely to take.
  for (const text of shape.knownValues ?? []) yield JSON.parse(text);
  if (shape.types & TYPE.object) yield* objectAttempts(shape, depth);
  if (shape.types & TYPE.array) yield* arrayAttempts(shape, depth);
  const example = shape.notes.get('example');
  if (shape.types & TYPE.string) {
    yield* textSamples(shape);
    if (example !== undefined) yield example;
  }
  if (shape.types & NUMBER) yield* numberSamples(shape);
  if (shape.types & TYPE.boolean) yield true;
  if (shape.types & TYPE.null) yield null;
}

function* objectAttempts(shape: Shape, depth: number): Generator<unknown> {
  const members: [string, unknown][] = [];
  for (const name of shape.required) {
    const member = memberSample(shape, name, depth);
    if (member === null) return;
    members.push([name, member.value]);
  }
  yield Object.fromEntries(members);
  const least = shape.limits.minProperties?.value ?? 0;
  for (const name of shape.properties.keys()) {
    if (members.length >= least) break;
    const member = shape.required.has(name) ? null : memberSample(shape, name, depth);
    if (member !== null) members.push([name, member.value]);
  }
  for (let index = members.length; index < Math.min(least, 100); index += 1) {
    const name = `member${index}`;
    members.push([name, memberSample(shape, name, depth)?.value]);
  }
  yield Object.fromEntries(members);
}

/** A value for one member of an object; declared or not. */
export function memberSample(shape: Shape, name: string, depth = 0): Sample | null {
  const node = shape.properties.get(name);
  if (node !== undefined) return sampleOf(node, depth + 1);
  return typeof shape.additional === 'string'
    ? { value: 'text' }
    : sampleOf(shape.additional, depth + 1);
}

function* arrayAttempts(shape: Shape, depth: number): Generator<unknown> {
  const least = shape.limits.minItems?.value ?? 0;
  if (least === 0) yield [];
  if (least > 1000) return;
  if (shape.uniqueItems && least > 1) yield Array.from({ length: least }, (_, index) => index + 1);
  const item = shape.items === null ? { value: 'text' } : sampleOf(shape.items, depth + 1);
  if (item !== null) yield Array.from({ length: Math.max(least, 1) }, () => item.value);
  if (least > 0) yield Array.from({ length: least }, (_, index) => `text${index}`);
}
