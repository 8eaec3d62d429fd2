import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dependencyClosure } from './dependency-closure.ts';
import type { PackedPackage } from './packed-package.ts';

/**
 * Installs packages from their tarballs into the `node_modules` of an empty folder, without a network: dependencies
 * are copied from the workspace.
 */
export function installPackages(packages: readonly PackedPackage[], folder: string): void {
  for (const root of packages) {
    for (const { name, source } of dependencyClosure(root, packages).values()) {
      const target = path.join(folder, 'node_modules', name);
      if (typeof source === 'string') {
        cpSync(source, target, { recursive: true, filter: (file) => !isNested(file, source) });
      } else {
        writeFiles(source.files, target);
      }
    }
  }
}

function isNested(file: string, source: string): boolean {
  return path.relative(source, file).split(path.sep).includes('node_modules');
}

function writeFiles(files: ReadonlyMap<string, Buffer>, target: string): void {
  for (const [name, content] of files) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
