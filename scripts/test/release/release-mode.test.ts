import { expect, test } from 'vitest';
import { releaseMode } from '../../release/publish/release-mode.ts';
import { sampleRepository } from './sample-repository.ts';

test('changesets are turned into versions, versions are published, and then nothing is due', () => {
  const { root, write, writePackage, writeChangeset, remove, commit, git } = sampleRepository();
  write('.changeset/README.md', '# Changesets\n');
  writePackage('sample', { name: 'sample', version: '0.0.0' });
  writePackage('inner', { name: 'inner', version: '1.0.0', private: true });
  expect(releaseMode(root)).toBe('nothing');
  writeChangeset('first', { sample: 'minor' });
  expect(releaseMode(root)).toBe('version');
  remove('.changeset/first.md');
  writePackage('sample', { name: 'sample', version: '0.1.0' });
  commit();
  expect(releaseMode(root)).toBe('publish');
  git('tag', 'sample@0.1.0');
  expect(releaseMode(root)).toBe('nothing');
});
