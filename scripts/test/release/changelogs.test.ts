import { expect, test } from 'vitest';
import { changelogEntry } from '../../release/changelog/changelog-entry.ts';
import {
  getDependencyReleaseLine,
  getReleaseLine,
} from '../../release/changelog/changelog-lines.ts';
import { checkChangelogs } from '../../release/checks/check-changelogs.ts';
import { previewChangelogs } from '../../release/plan/preview-changelogs.ts';
import { readReleasePlan } from '../../release/plan/read-release-plan.ts';
import { packedSample } from './packed-sample.ts';
import { sampleRepository } from './sample-repository.ts';

const named = { files: ['dist', 'CHANGELOG.md'] };

test('changesets writes a changelog for people: grouped by weight, with reasons, without commits', () => {
  const repository = sampleRepository();
  repository.writePackage('base', { name: 'base', version: '1.0.0' });
  repository.writePackage('other', { name: 'other', version: '1.0.0' });
  const dependencies = { other: 'workspace:*', base: 'workspace:*' };
  repository.writePackage('top', { name: 'top', version: '1.0.0', dependencies });
  const older = '# top\n\n## 1.0.0\n\nThe first.\n';
  repository.write('packages/top/CHANGELOG.md', older);
  const change = (id: string, bump: string, text: string) =>
    repository.write(
      `.changeset/${id}.md`,
      `---\n'top': ${bump}\n'base': patch\n'other': patch\n---\n\n${text}\n`,
    );
  change('b', 'patch', 'Close connections');
  change('c', 'major', 'Remove it\n\n- Breaking: it is gone.\n\n  Use the other one.');
  repository.commit();
  const changelogs = previewChangelogs(repository.root, readReleasePlan(repository.root));
  expect(changelogs.get('top')).toBe(`## 2.0.0

### Major Changes

- Remove it

  - Breaking: it is gone.

    Use the other one.

### Patch Changes

- Close connections
- Depends on base 1.0.1, other 1.0.1`);
});

test('a change without a reason is one line; nothing is said of dependencies that stay', () => {
  expect(getReleaseLine({ summary: 'Close connections\n' })).toBe('- Close connections\n');
  expect(getDependencyReleaseLine([], [])).toBe('');
});

test('the entry of a version ends where the next begins', () => {
  const changelog = '# sample\n\n## 1.1.0\n\nMore.\n\n### Patch Changes\n\n## 1.0.0\n\nFirst.\n';
  expect(changelogEntry(changelog, '1.1.0')).toBe('## 1.1.0\n\nMore.\n\n### Patch Changes');
  expect(changelogEntry(changelog, '1.0.0')).toBe('## 1.0.0\n\nFirst.');
  expect(changelogEntry(changelog, '1.0')).toBe('');
});

test('a version that is released has its changelog with it', async () => {
  const { root } = sampleRepository();
  const files = { 'CHANGELOG.md': '# sample\n\n## 1.0.0\n\nFirst.\n' };
  const check = (version: string, manifest: object = named) => {
    const packages = [packedSample(files, { version, ...manifest })];
    return checkChangelogs.run({ root, packages, installed: root });
  };
  expect(await check('1.0.0')).toEqual([]);
  expect(await check('1.1.0')).toEqual([
    {
      subject: 'sample',
      what: 'CHANGELOG.md in the tarball says nothing of 1.1.0.',
      mend: expect.stringContaining('Run `pnpm changeset version`'),
    },
  ]);
  expect(await check('1.0.0', { files: ['dist'] })).toEqual([
    {
      subject: 'sample',
      what: '"files" in package.json does not name CHANGELOG.md, so users would not get it.',
      mend: 'Add "CHANGELOG.md" to "files".',
    },
  ]);
});

test('a changelog links to nothing, not even one that is still to be written', async () => {
  const { root, write, writePackage, release } = sampleRepository();
  writePackage('sample', { name: 'sample', version: '0.0.0' });
  write('.changeset/a.md', "---\n'sample': minor\n---\n\nSee https://example.test/why\n");
  const files = { 'CHANGELOG.md': '# sample\n\n## 0.9.0\n\nSee http://example.test/old.\n' };
  const [{ folder } = packedSample()] = release().packages;
  const packages = [{ ...packedSample(files, named), folder }];
  expect(await checkChangelogs.run({ root, packages, installed: root })).toEqual([
    {
      subject: 'sample',
      what: 'CHANGELOG.md links to http://example.test/old..',
      mend: expect.stringContaining('Say it in words'),
    },
    {
      subject: 'sample',
      what: 'What changesets will write links to https://example.test/why.',
      mend: expect.stringContaining('Say it in words'),
    },
  ]);
});
