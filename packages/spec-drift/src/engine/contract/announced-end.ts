import type { JsonObject } from '../document/json-object.js';

/**
 * Whether the end of an operation or parameter was announced: `open` when it is deprecated, `dated`
 * when `x-sunset` also promises that it works until a day. Documents do not tell whether that day has passed.
 */
export function announcedEnd(value: JsonObject): 'none' | 'open' | 'dated' {
  if (value['deprecated'] !== true) return 'none';
  return typeof value['x-sunset'] === 'string' ? 'dated' : 'open';
}
