import type { HeadersInput } from '@pinecone-versioned/transport';

type Scalar = string | number | boolean;

/** Headers of several inputs; the last one that names a header wins, and its `null` takes the header away. */
export function mergeHeaders(
  ...inputs: readonly (HeadersInput | undefined)[]
): HeadersInput | undefined {
  const given = inputs.filter((input) => input !== undefined && input !== null);
  // The transport checks what it is given; a single input reaches it as it is, and so does what can't be merged.
  if (given.length < 2) return given[0];
  const merged = new Map<string, readonly [string, Scalar]>();
  for (const input of given) {
    if (typeof input !== 'object') return input;
    const entries = Symbol.iterator in input ? [...input] : Object.entries(input);
    if (!entries.every(Array.isArray)) return entries as [string, string][];
    for (const [name, value] of entries) {
      if (value === null) merged.delete(name.toLowerCase());
      else if (value !== undefined) merged.set(name.toLowerCase(), [name, value]);
    }
  }
  return Object.fromEntries(merged.values());
}
