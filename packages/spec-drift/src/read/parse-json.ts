import { scanJsonOffsets } from './json-offsets.js';
import { findOffset, type NodeOffsets } from './node-offsets.js';
import type { ParsedText } from './parse-text.js';
import { createLocator } from './text-position.js';

/**
 * Parses JSON, or returns undefined when the text is none. Places are searched for on the first `locate` only.
 */
export function parseJson(source: string, text: string): ParsedText | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const locateOffset = createLocator(source, text);
  let offsets: NodeOffsets | undefined;
  return {
    source,
    text,
    value,
    locate(pointer) {
      offsets ??= scanJsonOffsets(text, value);
      return locateOffset(findOffset(value, offsets, pointer));
    },
  };
}
