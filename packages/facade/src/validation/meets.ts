import type { Constraint } from './parse-constraints.js';

/** Whether a value by itself is what a constraint asks for. What is no number at all is left to the serializer. */
export function meets({ kind, min, max, more }: Constraint, value: unknown): boolean {
  if (kind === 'x') return true;
  const own = letterOf(value);
  if (own !== kind && !(own === 'i' && kind === 'n')) return false;
  const size = sizeOf(value, max);
  // A bound that is not there is NaN, which nothing is beyond.
  if (size < min || size > max) return false;
  return typeof value !== 'string' || !more || new RegExp(`^(?:${more})$`, 'u').test(value);
}

function letterOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'symbol') return undefined;
  if (isList(value)) return 'l';
  return Number.isInteger(value) ? 'i' : (typeof value)[0];
}

function sizeOf(value: unknown, max: number): number {
  if (typeof value === 'string') {
    // JSON Schema counts characters, of which some are two units.
    return value.length > max ? [...value].length : value.length;
  }
  if (isList(value)) return value.length;
  return typeof value === 'object' ? Object.keys(value ?? {}).length : Number(value);
}

/** True for arrays and typed arrays. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}
