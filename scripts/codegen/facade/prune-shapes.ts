import { camelCase } from '../../../packages/facade/src/wire/camel-case.ts';
import { listShapes } from './list-shapes.ts';
import type { RequestField, RequestShape } from './request-shape.ts';

/**
 * Takes out of shapes what the facade does not have to know: fields that are sent as they are given. Gives, of the
 * shapes that these lead to, those that say something; a field that contains no other is left without a shape.
 */
export function pruneShapes(roots: readonly RequestShape[]): ReadonlySet<RequestShape> {
  const all = listShapes(roots);
  const telling = tellingShapes(all);
  for (const shape of telling) {
    // Beside keys of the user's, a field that is not named would be taken for one of these.
    const isNamed = shape.fields.has('*');
    for (const [name, { shape: inner, ...rest }] of shape.fields) {
      const field: RequestField = { ...rest, ...(inner && telling.has(inner) && { shape: inner }) };
      if (isNamed || isTelling(name, field, telling)) shape.fields.set(name, field);
      else shape.fields.delete(name);
    }
  }
  return telling;
}

/** Grows from the shapes that say something themselves to those that contain them. */
function tellingShapes(all: readonly RequestShape[]): Set<RequestShape> {
  const telling = new Set<RequestShape>();
  for (let count = -1; count < telling.size; ) {
    count = telling.size;
    for (const shape of all) {
      const isOne = [...shape.fields].some(([name, field]) => isTelling(name, field, telling));
      if (isOne) telling.add(shape);
    }
  }
  return telling;
}

function isTelling(
  name: string,
  { shape, ...rest }: RequestField,
  telling: ReadonlySet<RequestShape>,
): boolean {
  if (Object.keys(rest).length > 0 || camelCase(name) !== name) return true;
  return shape !== undefined && telling.has(shape);
}
