import { expect, test } from 'vitest';
import { checkShape } from '../../release/checks/check-shape.ts';
import { withOlderEntries } from '../../release/pack/with-older-entries.ts';
import { packedSample, problemsOf } from './packed-sample.ts';

const entry = (name: string) => ({
  import: { types: `./dist/esm/${name}.d.ts`, default: `./dist/esm/${name}.js` },
  require: { types: `./dist/cjs/${name}.d.ts`, default: `./dist/cjs/${name}.js` },
});

/** A package as it lies in the repository, which names its entries once. */
const modern = () =>
  packedSample(
    {
      'dist/esm/more.js': 'export const two = 2;\n',
      'dist/esm/more.d.ts': 'export declare const two = 2;\n',
      'dist/cjs/more.js': 'exports.two = 2;\n',
      'dist/cjs/more.d.ts': 'export declare const two = 2;\n',
    },
    {
      main: undefined,
      types: undefined,
      exports: { '.': entry('index'), './more': entry('more') },
    },
  );

test('resolvers that know no exports find every entry', async () => {
  const packed = withOlderEntries(modern());
  expect(packed.manifest).toMatchObject({
    main: './dist/cjs/index.js',
    types: './dist/cjs/index.d.ts',
    typesVersions: { '*': { more: ['./dist/cjs/more.d.ts'] } },
  });
  expect(await problemsOf(checkShape, [packed])).toEqual([]);
});

test('without them, the types are wrong in one way of resolution', async () => {
  const problems = await problemsOf(checkShape, [modern()]);
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^types: .*"node10"/),
    expect.stringMatching(/^types: .*"node10"/),
  ]);
});

test('a package of ES modules only names those', () => {
  const { manifest } = withOlderEntries(
    packedSample({}, { exports: { '.': entry('index').import } }),
  );
  expect(manifest).toMatchObject({ main: './dist/esm/index.js', types: './dist/esm/index.d.ts' });
  expect(manifest).not.toHaveProperty('typesVersions');
});
