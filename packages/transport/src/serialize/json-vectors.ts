import { float32Text } from './float32-text.js';
import { type JsonPlace, serializeJson } from './json.js';

/**
 * As JSON, with the values of a `Float32Array` at their own precision: 0.1 for what a double shows as
 * 0.10000000149011612. Errors call the value `name`.
 *
 * @throws ArgumentError when JSON would turn a part of the value into something else.
 */
export function serializeVectors(value: unknown, name = 'body'): string {
  return writeVectors(value, { name });
}

/** As {@link serializeVectors}, at a place within a body. */
export function writeVectors(value: unknown, place: Partial<JsonPlace>): string {
  return serializeJson(value, { ...place, float32Text });
}
