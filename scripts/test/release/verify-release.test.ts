import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkApiReports } from '../../release/checks/check-api-reports.ts';
import { checkContents } from '../../release/checks/check-contents.ts';
import { checkExports } from '../../release/checks/check-exports.ts';
import { checkFiles } from '../../release/checks/check-files.ts';
import { checkLeftovers } from '../../release/checks/check-leftovers.ts';
import { checkLicences } from '../../release/checks/check-licences.ts';
import { checkManifests } from '../../release/checks/check-manifests.ts';
import { checkSbom } from '../../release/checks/check-sbom.ts';
import { checkShape } from '../../release/checks/check-shape.ts';
import { checkSizes } from '../../release/checks/check-sizes.ts';
import { checkTypes } from '../../release/checks/check-types.ts';
import { RELEASE_CHECKS } from '../../release/verify-release.ts';
import { packedSample, problemsOf } from './packed-sample.ts';

const alone = [
  checkFiles,
  checkLeftovers,
  checkManifests,
  checkContents,
  checkLicences,
  checkSbom,
  checkExports,
  checkTypes,
  checkShape,
];

test.each(alone)('a healthy package passes: $title', async (check) => {
  expect(await problemsOf(check, [packedSample()])).toEqual([]);
});

test('each of these checks is part of a release', () => {
  expect(RELEASE_CHECKS).toEqual(expect.arrayContaining([...alone, checkApiReports, checkSizes]));
});

test('code of an earlier build that no entry reaches is a stray file', async () => {
  const files = {
    'dist/esm/index.js': "export { one } from './chunks/one-B2.js';\n",
    'dist/esm/chunks/one-B2.js': "import './deep-C3.js';\nexport const one = () => 1;\n",
    'dist/esm/chunks/deep-C3.js': 'export {};\n',
    'dist/esm/chunks/one-A1.js': 'export const one = () => 0;\n',
  };
  expect(await problemsOf(checkLeftovers, [packedSample(files)])).toEqual([
    {
      subject: 'sample',
      what: 'dist/esm/chunks/one-A1.js is in the tarball, but no entry reaches it.',
      mend: expect.stringContaining('`pnpm build` again'),
    },
  ]);
});

test('an entry that names a file that is not there cannot be imported', async () => {
  const broken = packedSample({ 'dist/esm/index.js': '' });
  expect(await problemsOf(checkExports, [broken])).toEqual([
    {
      subject: 'sample',
      what: expect.stringContaining("import 'sample' fails: Cannot find module"),
      mend: expect.stringContaining('Let "exports" name a file that the build writes'),
    },
  ]);
});

test('an export that the types declare and the code lacks is missing', async () => {
  const broken = packedSample({ 'dist/cjs/index.js': 'exports.two = 2;\n' });
  expect(await problemsOf(checkExports, [broken])).toEqual([
    {
      subject: 'sample',
      what: `require('sample') has no export "one", but its types declare one.`,
      mend: expect.stringContaining('Export it from the entry'),
    },
    {
      subject: 'sample',
      what: `require('sample') exports "two", which its types do not declare.`,
      mend: expect.stringContaining('Build again'),
    },
  ]);
});

test('a file that nobody meant to publish is stray', async () => {
  const broken = packedSample({ 'src/secret-plan.ts': 'export {};\n', LICENSE: '' });
  expect(await problemsOf(checkFiles, [broken])).toEqual([
    {
      subject: 'sample',
      what: 'src/secret-plan.ts is in the tarball, and no kind of file that is published.',
      mend: expect.stringContaining('Take it out of "files"'),
    },
    {
      subject: 'sample',
      what: 'LICENSE is not in the tarball.',
      mend: expect.stringContaining('pack again'),
    },
  ]);
});

test('a source map that is named must be there', async () => {
  const code = 'export const one = () => 1;\n//# sourceMappingURL=index.js.map\n';
  const [problem] = await problemsOf(checkFiles, [packedSample({ 'dist/esm/index.js': code })]);
  expect(problem?.what).toContain('names a source map that is not in the tarball');
});

test('types that do not compile are bad', async () => {
  const types =
    "import type { Gone } from 'not-a-dependency';\nexport declare const one: () => Gone;\n";
  const problems = await problemsOf(checkTypes, [packedSample({ 'dist/esm/index.d.ts': types })]);
  expect(problems).not.toEqual([]);
  expect(problems[0]?.what).toMatch(/sample\/dist\/esm\/index\.d\.ts.*'not-a-dependency'/);
  expect(problems[0]?.mend).toContain('depend on the packages whose types they use');
});

test('types that are right for modules of one kind only are bad', async () => {
  const problems = await problemsOf(checkShape, [packedSample({ 'dist/cjs/index.d.ts': '' })]);
  expect(problems.map(({ what }) => what).join('\n')).toMatch(/publint: .*index\.d\.ts/);
});

test('a package that runs something when installed is refused', async () => {
  const broken = packedSample({}, { scripts: { postinstall: 'node collect.js' } });
  const [problem] = await problemsOf(checkManifests, [broken]);
  expect(problem?.what).toContain('"postinstall", which would run on every user\'s machine');
});

test.each([
  [
    'a script',
    { scripts: { test: 'exit 1', prepare: 'exit 1', install: 'node build.js' } },
    'install',
  ],
  ['native code', {}, 'binding.gyp'],
])('a dependency that runs %s when installed is refused', async (_, manifest, runs) => {
  const sample = packedSample({}, { dependencies: { left: '1.0.0' } });
  const folder = path.join(sample.folder, 'node_modules/left');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'left', version: '1.0.0', ...manifest }),
  );
  if (runs === 'binding.gyp') writeFileSync(path.join(folder, runs), '{}');
  const problems = await problemsOf(checkManifests, [sample]);
  expect(problems.map(({ what }) => what)).toEqual([
    `installs left 1.0.0, which runs ${runs} on every user's machine.`,
  ]);
});

test('package.json must promise no side effects, name its licence and Node, and no registry', async () => {
  const registry = 'http://127.0.0.1:1';
  const wrong = {
    sideEffects: true,
    license: 'UNLICENSED',
    engines: {},
    publishConfig: { registry },
  };
  const problems = await problemsOf(checkManifests, [packedSample({}, wrong)]);
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringContaining('"sideEffects" is true'),
    expect.stringContaining('"license" is "UNLICENSED"'),
    expect.stringContaining('which Node is needed'),
    expect.stringContaining('names a registry'),
  ]);
});

const hosts = ['registry', 'example', 'org'].join('.');
test.each([
  ['an npm token', `npm_${'a1B2'.repeat(9)}`],
  ['a Pinecone key', `pcsk_5abcd_${'x7Y'.repeat(10)}`],
  ['a private key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
  ["a package registry's host", `https://${hosts}/sample`],
  ['a path of the machine that built it', '/home/someone/project/src/index.ts'],
])('%s must not be published, and is not repeated', async (name, secret) => {
  const readme = `# sample\n\n${secret}\n`;
  const [problem] = await problemsOf(checkContents, [packedSample({ 'README.md': readme })]);
  expect(problem?.what).toBe(`README.md, line 3, holds ${name}.`);
});

test('code that was taken in needs its licence', async () => {
  const map = JSON.stringify({
    sources: ['../../node_modules/.pnpm/left@1.0.0/node_modules/left/a.js'],
  });
  const broken = packedSample({ 'dist/esm/index.js.map': map });
  const [problem] = await problemsOf(checkLicences, [broken]);
  expect(problem?.what).toContain('holds code of left, but not its licence');
  const mended = packedSample({
    'dist/esm/index.js.map': map,
    'dist/THIRD-PARTY-NOTICES.txt':
      'This package contains parts of left 1.0.0, under this licence:\n',
  });
  expect(await problemsOf(checkLicences, [mended])).toEqual([]);
});

test('an API report that was not renewed is stale', async () => {
  const sample = packedSample();
  const report = path.join(sample.folder, 'api/report.txt');
  const [problem] = await problemsOf(checkApiReports, [sample]);
  expect(problem?.mend).toContain('pnpm release:api');
  mkdirSync(path.dirname(report));
  writeFileSync(
    report,
    "// 'sample' exports:\n//   one\n\nexport declare function one(): number;\n",
  );
  expect(await problemsOf(checkApiReports, [sample])).toEqual([]);
  writeFileSync(
    report,
    "// 'sample' exports:\n//   one\n\nexport declare function one(): string;\n",
  );
  const [stale] = await problemsOf(checkApiReports, [sample]);
  expect(stale?.what).toContain('"export declare function one(): number;" is new');
});
