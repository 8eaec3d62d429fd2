/** More names than all specs have together. They come from servers, so they must not grow without end. */
const MAX_KNOWN = 1000;

const known = new Map<string, string>();

/**
 * `read_capacity` -> `readCapacity`. Underscores at the start or the end stay, so `_id` is left as it is, and those
 * between two numbers, which are no longer the same run together. Codegen names the types by this rule too.
 */
export function camelCase(name: string): string {
  if (!name.includes('_', 1)) return name;
  const before = known.get(name);
  if (before !== undefined) return before;
  const camel = name.replace(/(?<=[^_])_+([a-z]|(?<!\d_+)\d)/gi, (_, next: string) =>
    next.toUpperCase(),
  );
  if (known.size < MAX_KNOWN) known.set(name, camel);
  return camel;
}
