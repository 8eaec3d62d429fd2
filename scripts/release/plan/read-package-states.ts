import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { PackedPackage } from '../pack/packed-package.ts';
import type { PackageState } from './find-forgotten.ts';

/** Folders and files of a package whose changes reach users. */
const PUBLISHED = ['src', 'generated', 'docs', 'schemas', 'package.json', 'README.md'];

/** Asks git what became of each package since the tag of its version, such as `pinecone-versioned@1.2.0`. */
export function readPackageStates(
  root: string,
  packages: readonly PackedPackage[],
): PackageState[] {
  const tags = new Set(git(root, ['tag', '--list', '*@*']));
  return packages.map(({ name, manifest, folder }) => {
    const tag = `${name}@${manifest.version}`;
    const isReleased = tags.has(tag);
    const paths = PUBLISHED.map((file) => path.join(path.relative(root, folder), file));
    return {
      name,
      version: manifest.version,
      isReleased,
      changedFiles: isReleased ? git(root, ['diff', '--name-only', tag, '--', ...paths]) : [],
    };
  });
}

function git(root: string, args: readonly string[]): string[] {
  const output = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}
