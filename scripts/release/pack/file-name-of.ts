/** A package's name as part of a file's name: `@scope/name` becomes `scope-name`. */
export function fileNameOf(packageName: string): string {
  return packageName.replace(/^@/, '').replace('/', '-');
}
