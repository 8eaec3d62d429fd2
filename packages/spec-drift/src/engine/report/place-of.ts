/**
 * The identity of a node for joining: its pointer, where a parameter or a header stands by its
 * name, so that the same edit in many operations is one.
 */
export function placeOf(pointer: string, aliases: ReadonlyMap<string, string>): string {
  if (!pointer.startsWith('/paths/')) return pointer;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const alias = aliases.get(pointer.slice(0, end));
    if (alias !== undefined) return alias + pointer.slice(end);
  }
  return pointer;
}
