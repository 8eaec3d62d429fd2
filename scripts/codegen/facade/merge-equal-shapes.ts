import type { RequestShape } from './request-shape.ts';

/**
 * For each shape the one that stands for all shapes equal to it. Two shapes are told apart only where a difference can be
 * found, however deep, so that this works for shapes that contain themselves, too.
 */
export function mergeEqualShapes(
  shapes: readonly RequestShape[],
): ReadonlyMap<RequestShape, RequestShape> {
  let classes = new Map(shapes.map((shape) => [shape, 0]));
  let count = 1;
  for (;;) {
    const refined = refine(shapes, classes);
    const refinedCount = new Set(refined.values()).size;
    if (refinedCount === count) break;
    classes = refined;
    count = refinedCount;
  }
  const firsts = Map.groupBy(shapes, (shape) => classes.get(shape));
  return new Map(shapes.map((shape) => [shape, firsts.get(classes.get(shape))?.[0] ?? shape]));
}

/** Splits classes whose members differ in a field, or in the class of what a field has inside. */
function refine(
  shapes: readonly RequestShape[],
  classes: ReadonlyMap<RequestShape, number>,
): Map<RequestShape, number> {
  const numbers = new Map<string, number>();
  return new Map(
    shapes.map((shape) => {
      const signature = JSON.stringify(
        [...shape.fields].map(([name, { shape: inner, ...range }]) => [
          name,
          range,
          inner && classes.get(inner),
        ]),
      );
      const number = numbers.get(signature) ?? numbers.size;
      numbers.set(signature, number);
      return [shape, number];
    }),
  );
}
