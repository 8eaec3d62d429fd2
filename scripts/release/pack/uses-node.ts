import path from 'node:path';

const IMPORT = /(?:from|import)\s*\(?["']([^"']+)["']/g;

/** True when a module, or one of the same package that it imports, imports a module of Node. */
export function usesNode(module: string, files: ReadonlyMap<string, Buffer>): boolean {
  const seen = new Set<string>();
  const visit = (file: string): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    const code = files.get(file)?.toString('utf8') ?? '';
    return [...code.matchAll(IMPORT)].some(([, specifier = '']) => {
      if (specifier.startsWith('node:')) return true;
      return (
        specifier.startsWith('.') && visit(path.posix.join(path.posix.dirname(file), specifier))
      );
    });
  };
  return visit(module);
}
