const MEMBER = /^(?:declare const|type) (\w+_d_\w+)(?:: typeof| =) (\w+);\n/gm;

/**
 * Bundled declarations whose namespaces hold the declarations themselves. The bundler puts constants of their types in
 * between, and thereby makes values of classes that come from another file: they could not be used as types any more.
 */
export function flattenNamespaces(code: string): string {
  const originals = new Map<string, string>();
  const without = code.replaceAll(MEMBER, (_, member: string, original: string) => {
    originals.set(member, original);
    return '';
  });
  return without.replaceAll(/\b(\w+_d_\w+) as (\w+)/g, (item, member: string, name: string) => {
    const original = originals.get(member);
    if (original === undefined) return item;
    return original === name ? name : `${original} as ${name}`;
  });
}
