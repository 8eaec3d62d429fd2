import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageToBuild } from './package-manifest.ts';

/** Writes the licences of the dependencies whose code is in the output, as they demand of every copy. */
export function writeThirdPartyNotices({ folder, manifest }: PackageToBuild): void {
  const { inlinedDependencies = [], devDependencies = {} } = manifest;
  // Packages of this workspace are under this project's own licence.
  const names = inlinedDependencies.filter(
    (name) => !devDependencies[name]?.startsWith('workspace:'),
  );
  if (names.length === 0) return;
  const notices = names.map((name) => {
    const source = path.join(folder, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as {
      version: string;
    };
    const licence = readFileSync(path.join(source, 'LICENSE'), 'utf8').trim();
    return `This package contains parts of ${name} ${version}, under this licence:\n\n${licence}\n`;
  });
  writeFileSync(path.join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), notices.join('\n\n'));
}
