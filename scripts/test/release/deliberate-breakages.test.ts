import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { renderResult } from '../../release/render-result.ts';
import { ENTRY_BUDGETS } from '../../release/sizes/size-budgets.ts';
import { verifyRelease } from '../../release/verify-release.ts';
import { packedSample } from './packed-sample.ts';
import { type SampleRepository, sampleRepository } from './sample-repository.ts';

const NAME = '@pinecone-versioned/transport';
const REPORT = `// '${NAME}' exports:
//   one

export declare function one(): number;
`;

/** What is broken in an otherwise healthy release. */
interface Breakage {
  /** Files of the tarball that differ; '' removes one. */
  readonly files?: Readonly<Record<string, string>>;
  readonly manifest?: object;
  readonly spoil?: (repository: SampleRepository) => void;
}

/** A repository that has released a package, and changed it with a changeset. */
function changedRepository(): SampleRepository {
  const repository = sampleRepository();
  const { root, write, writePackage, writeChangeset, commit, git } = repository;
  mkdirSync(path.join(root, 'scripts'));
  const modules = path.join(repositoryRoot, 'scripts/node_modules');
  symlinkSync(modules, path.join(root, 'scripts/node_modules'), 'junction');
  write('.gitignore', 'node_modules\n');
  write('pnpm-lock.yaml', 'lockfileVersion: "9.0"\npackages: {}\n');
  writePackage('transport', { name: NAME, version: '1.0.0' });
  write('packages/transport/api/report.txt', REPORT);
  commit();
  git('tag', `${NAME}@1.0.0`);
  write('packages/transport/src/index.ts', 'export const one = () => 1;\n');
  writeChangeset('change', { [NAME]: 'minor' });
  return repository;
}

/** What release:verify says of a release that is broken in one way: the checks that fail, and everything they print. */
async function verify({ files = {}, manifest = {}, spoil = () => undefined }: Breakage) {
  const repository = changedRepository();
  spoil(repository);
  const changelog = `# ${NAME}\n\n## 1.0.0\n\nThe first.\n`;
  const packed = packedSample(
    { 'CHANGELOG.md': changelog, ...files },
    { name: NAME, version: '1.0.0', files: ['dist', 'CHANGELOG.md'], ...manifest },
  );
  const packages = [{ ...packed, folder: path.join(repository.root, 'packages/transport') }];
  const failed: string[] = [];
  let text = '';
  for await (const result of verifyRelease(packages, { root: repository.root, now: () => 0 })) {
    if (result.problems.length === 0) continue;
    failed.push(result.title);
    text += renderResult(result);
  }
  return { failed, text };
}

test('a healthy release is green', async () => {
  expect(await verify({})).toEqual({ failed: [], text: '' });
});

const noise = Array.from({ length: 9_000 }, (_, i) => (i * 2_654_435_761) >>> 0).join(',');
const BREAKAGES: readonly (readonly [string, Breakage, string, readonly string[]])[] = [
  [
    'a missing export',
    { files: { 'dist/cjs/index.js': '"use strict";\n' } },
    'exports',
    [
      `require('${NAME}') has no export "one", but its types declare one.`,
      '-> Export it from the entry, or take it out of the types; then build again.',
    ],
  ],
  [
    'a stray file',
    { files: { 'src/secret-plan.ts': 'export {};\n' } },
    'files',
    [
      'src/secret-plan.ts is in the tarball, and no kind of file that is published.',
      '-> Take it out of "files" in package.json or of what the build writes',
    ],
  ],
  [
    'bad types',
    {
      files: {
        'dist/esm/index.d.ts':
          "import type { Gone } from 'gone';\nexport declare function one(): Gone;\n",
      },
      spoil: ({ write }) =>
        write('packages/transport/api/report.txt', REPORT.replace('): number', '): Gone')),
    },
    'types',
    [
      "Cannot find module 'gone'",
      '-> Correct the declarations: export what they name, and depend on the packages whose types they use.',
    ],
  ],
  [
    'a forgotten changeset',
    { spoil: ({ remove }) => remove('.changeset/change.md') },
    'changesets',
    [
      'no changeset names it, but packages/transport/src/index.ts changed since 1.0.0.',
      '-> Run `pnpm changeset`, choose the package and its bump, and commit the file it writes.',
    ],
  ],
  [
    'an oversized bundle',
    { files: { 'dist/esm/index.js': `export const one = () => [${noise}];\n` } },
    'sizes',
    [
      `all of '${NAME}', minified and gzipped, takes `,
      `more than its bar of ${ENTRY_BUDGETS[NAME]?.bar.toLocaleString('en')} bytes.`,
      '-> Find what came in (a dependency, an import that reaches too far) and leave it out. Raise the bar in scripts/release/sizes/size-budgets.ts only with a reason',
    ],
  ],
  [
    'a script that runs when installed',
    { manifest: { scripts: { postinstall: 'node collect.js' } } },
    'manifests',
    [
      'package.json has the script "postinstall", which would run on every user\'s machine.',
      '-> Remove it; do such work when the package is built.',
    ],
  ],
  [
    'a secret',
    { files: { 'README.md': `# sample\n\nnpm_${'a1B2'.repeat(9)}\n` } },
    'contents',
    ['README.md, line 3, holds an npm token.', '-> Revoke it at once'],
  ],
  [
    'a changed API whose report was not renewed',
    {
      files: Object.fromEntries(
        ['esm', 'cjs'].map((format) => [
          `dist/${format}/index.d.ts`,
          'export declare function one(): string;\n',
        ]),
      ),
    },
    'API reports',
    ['"export declare function one(): string;" is new', '-> Run `pnpm release:api`'],
  ],
  [
    'a changelog without the version',
    { files: { 'CHANGELOG.md': `# ${NAME}\n` } },
    'changelogs',
    ['CHANGELOG.md in the tarball says nothing of 1.0.0.', '-> Run `pnpm changeset version`'],
  ],
  [
    'an API version that came without its packages',
    { spoil: ({ write }) => write('specs/2099-01/pets_2099-01.oas.yaml', 'openapi: 3.0.3\n') },
    'version policy',
    ['specs/2099-01 is there, but no package', '-> Let `pnpm specs add 2099-01` bring'],
  ],
];

test('what cannot be checked is red too, and the other checks are made', async () => {
  const { failed, text } = await verify({
    files: { 'src/secret-plan.ts': 'export {};\n' },
    spoil: ({ write }) => write('.changeset/odd.md', "---\n'unknown': minor\n---\n\nOdd\n"),
  });
  expect(failed).toEqual(['files', 'changesets', 'version policy', 'changelogs']);
  expect(text).toContain('changesets: changesets made no plan:');
  expect(text).toContain('-> Mend what this message names; until then it cannot be checked.');
});

test.each(BREAKAGES)(
  '%s turns it red, and says how to mend it',
  async (_, breakage, title, said) => {
    const { failed, text } = await verify(breakage);
    expect(failed).toEqual([title]);
    for (const each of said) expect(text).toContain(each);
  },
);
