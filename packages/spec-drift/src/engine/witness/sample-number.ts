import { TYPE } from '../schema/json-types.js';
import type { Shape } from '../schema/shape.js';

/** Numbers that may fit a shape, the plainest first. */
export function numberSamples(shape: Shape): number[] {
  const least = shape.limits.minimum?.value;
  const most = shape.limits.maximum?.value;
  const numbers = [1, 0, least, most, ...[least, most].flatMap(beside)].filter(
    (value) => value !== undefined,
  );
  const [step] = shape.multiples;
  if (step !== undefined) {
    const from = Math.ceil((least ?? 0) / step) * step;
    numbers.unshift(from, from + step);
  }
  if (shape.types & TYPE.fraction) numbers.push(...numbers.map((value) => value + 0.5));
  return numbers;
}

function beside(value: number | undefined): number[] {
  return value === undefined ? [] : [value + 1, value - 1];
}
