/**
 * `read_capacity` -> `readCapacity`. Underscores at the start or the end stay, so `_id` is left as it is. Codegen names
 * the types by this rule too.
 */
export function camelCase(name: string): string {
  return name.replace(/(?<=[^_])_+([a-z0-9])/gi, (_, next: string) => next.toUpperCase());
}
