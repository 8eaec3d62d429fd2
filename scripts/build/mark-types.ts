import { readFileSync } from 'node:fs';

const EXPORTS = /^export \{([^}]*)\}/gm;

/**
 * Bundled declarations with `type` before each export that the module has no value for: the bundler forgets
 * `export type`, and a class that is a type only must not look as if it could be constructed.
 */
export function markTypes(code: string, module: string): string {
  const values = new Set(
    [...readFileSync(module, 'utf8').matchAll(EXPORTS)].flatMap(([, list = '']) =>
      itemsOf(list).map(exportedName),
    ),
  );
  return code.replaceAll(EXPORTS, (_, list: string) => {
    const marked = itemsOf(list).map((item) =>
      values.has(exportedName(item)) || item.startsWith('type ') ? item : `type ${item}`,
    );
    return `export { ${marked.join(', ')} }`;
  });
}

function itemsOf(list: string): string[] {
  return list.split(',').map((item) => item.trim());
}

/** `a as b` -> `b` */
function exportedName(item: string): string {
  return item.split(' as ').at(-1) ?? item;
}
