import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { packPackages } from '../../release/pack/pack-packages.ts';
import { sampleRepository } from './sample-repository.ts';

afterEach(() => void vi.unstubAllEnvs());

test('what is not built is not packed, so that nothing is made of a package without code', () => {
  const { root, write } = sampleRepository();
  const folder = (name: string) => path.join(root, 'packages', name);
  write('packages/built/dist/index.js', '');
  const packages = ['built', 'one', 'two'].map((name) => ({
    name,
    version: '1.0.0',
    folder: folder(name),
  }));
  expect(() => packPackages(packages)).toThrow(
    'Not built, so there is nothing to pack: one, two. Run `pnpm build` first.',
  );
});

test('without pnpm it says what to do', () => {
  const { root, write } = sampleRepository();
  write('dist/index.js', '');
  vi.stubEnv('PATH', root);
  const sample = { name: 'sample', version: '1.0.0', folder: root };
  expect(() => packPackages([sample])).toThrow(/^pnpm, .* is not on the PATH\. Run this by pnpm/);
});
