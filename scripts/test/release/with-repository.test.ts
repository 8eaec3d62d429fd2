import path from 'node:path';
import { expect, test } from 'vitest';
import { withRepository } from '../../release/pack/with-repository.ts';
import { packedSample } from './packed-sample.ts';

test('a package names its repository and its folder there, where the links of its README lead', () => {
  const root = path.resolve('repository');
  const packed = { ...packedSample(), folder: path.join(root, 'packages', 'sample') };
  const url = 'git+https://git.example/owner/name.git';
  const { manifest, files, folder } = withRepository(packed, { url, root });
  expect(manifest).toEqual({
    ...packed.manifest,
    repository: { type: 'git', url, directory: 'packages/sample' },
  });
  expect(JSON.parse(String(files.get('package.json')))).toEqual(manifest);
  expect([...files.keys()].sort()).toEqual([...packed.files.keys()].sort());
  expect(folder).toBe(packed.folder);
});
