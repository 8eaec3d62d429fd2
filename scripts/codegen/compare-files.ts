import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFiles } from './generate-clients.ts';

/** A difference between a packages folder and what codegen would write. */
export interface FileChange {
  readonly kind: 'missing' | 'stale' | 'superfluous';
  /** Relative to the packages folder, with forward slashes. */
  readonly name: string;
}

/** What is missing, stale or superfluous in the `generated` folders of the packages, by name. */
export function compareFiles(packagesFolder: string, files: GeneratedFiles): FileChange[] {
  const present = new Set(listGenerated(packagesFolder));
  const changes: FileChange[] = [];
  for (const [name, content] of files) {
    if (!present.delete(name)) changes.push({ kind: 'missing', name });
    else if (readFileSync(path.join(packagesFolder, name), 'utf8') !== content) {
      changes.push({ kind: 'stale', name });
    }
  }
  for (const name of present) changes.push({ kind: 'superfluous', name });
  return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function listGenerated(packagesFolder: string): string[] {
  if (!existsSync(packagesFolder)) return [];
  return readdirSync(packagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => generatedFolders(name))
    .flatMap((folder) =>
      listFiles(path.join(packagesFolder, folder)).map((file) => `${folder}/${file}`),
    );
}

/** Where codegen writes in a package. */
function generatedFolders(packageFolder: string): string[] {
  if (packageFolder.startsWith('client-')) return [`${packageFolder}/generated`];
  if (packageFolder === 'facade') return ['facade/src/generated', 'facade/docs/generated'];
  return packageFolder === 'emulator' ? ['emulator/src/generated'] : [];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
