import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiNames } from './api-names.ts';
import type { SpecInput } from './generate-clients.ts';

/** What the hand-written `package.json` of each client still lacks, as messages for a person. */
export function checkPackages(packagesFolder: string, specs: readonly SpecInput[]): string[] {
  const versions = Map.groupBy(specs, ({ file }) => file.version);
  return [...versions].flatMap(([version, versionSpecs]) => {
    const file = path.join(packagesFolder, `client-${version}`, 'package.json');
    const name = path.relative(process.cwd(), file);
    const expected = ['.', ...versionSpecs.map((spec) => `./${apiNames(spec.file.api).kebab}`)];
    if (!existsSync(file)) {
      return [
        `${name} is missing. Write it by hand as in the other clients, with these exports:\n${expected.map(exportEntry).join(',\n')}`,
      ];
    }
    const manifest: { exports?: Record<string, unknown> } = JSON.parse(readFileSync(file, 'utf8'));
    const actual = Object.keys(manifest.exports ?? {});
    const lacking = expected.filter((subpath) => !actual.includes(subpath));
    const beyond = actual.filter((subpath) => !expected.includes(subpath));
    return [
      ...(lacking.length > 0
        ? [`${name} lacks exports. Add to "exports":\n${lacking.map(exportEntry).join(',\n')}`]
        : []),
      ...(beyond.length > 0
        ? [
            `${name} exports ${beyond.join(', ')}, but specs/${version} has no such API. Remove it from "exports".`,
          ]
        : []),
    ];
  });
}

function exportEntry(subpath: string): string {
  const entry = path.posix.join(subpath, 'index');
  const condition = (format: string) =>
    `{ "types": "./dist/${format}/${entry}.d.ts", "default": "./dist/${format}/${entry}.js" }`;
  return `  "${subpath}": {
    "import": ${condition('esm')},
    "require": ${condition('cjs')}
  }`;
}
