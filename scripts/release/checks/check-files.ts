import type { Check, Problem, Release } from './problem.ts';

const ALLOWED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(esm|cjs)\/([\w.-]+\/)*[\w.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/types\/([\w.-]+\/)*[\w.-]+\.d\.ts$/,
  /^dist\/cjs\/package\.json$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^docs\/([\w.-]+\/)*[\w.-]+\.md$/,
  /^schemas\/[\w.-]+\.schema\.json$/,
];
const REQUIRED = ['package.json', 'README.md', 'LICENSE'];
const SOURCE_MAP = /\/\/# sourceMappingURL=(\S+)\s*$/;

/** What lies in a tarball is what was meant to, and all of it. */
export const checkFiles: Check = { title: 'files', run };

function run({ packages }: Release): Problem[] {
  return packages.flatMap(({ name, files }) => [
    ...[...files.keys()]
      .filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))
      .map((file) => ({
        subject: name,
        what: `${file} is in the tarball, and no kind of file that is published.`,
        mend: `Take it out of "files" in package.json or of what the build writes; if users need it, allow it in scripts/release/checks/check-files.ts.`,
      })),
    ...REQUIRED.filter((file) => !files.has(file)).map((file) => ({
      subject: name,
      what: `${file} is not in the tarball.`,
      mend: `Write it beside package.json (LICENSE: in the repository's root) and pack again.`,
    })),
    ...lostSourceMaps(files).map((file) => ({
      subject: name,
      what: `${file} names a source map that is not in the tarball.`,
      mend: 'Publish the map, or build without the comment that names it.',
    })),
  ]);
}

function lostSourceMaps(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files]
    .filter(([file]) => file.endsWith('.js'))
    .filter(([file, content]) => {
      const map = SOURCE_MAP.exec(content.toString('utf8'))?.[1];
      return map !== undefined && !files.has(`${file.slice(0, file.lastIndexOf('/') + 1)}${map}`);
    })
    .map(([file]) => file);
}
