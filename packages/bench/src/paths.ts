import path from 'node:path';

export const packageRoot: string = path.resolve(import.meta.dirname, '..');

export const repositoryRoot: string = path.resolve(packageRoot, '../..');

/** Folder of the specs of a version. */
export function specFile(version: string, api: string): string {
  return path.join(repositoryRoot, 'specs', version, `${api}_${version}.oas.yaml`);
}
