import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkChangesets } from '../../release/checks/check-changesets.ts';
import { findBase } from '../../release/git/find-base.ts';
import { listPublishedPackages } from '../../release/list-packages.ts';
import { bumpBetween } from '../../release/plan/bump.ts';
import { explainDue } from '../../release/plan/explain-due.ts';
import { previewChangelogs } from '../../release/plan/preview-changelogs.ts';
import { readReleasePlan } from '../../release/plan/read-release-plan.ts';
import { explainPlan, renderPlan } from '../../release/plan/render-plan.ts';
import { type SampleRepository, sampleRepository } from './sample-repository.ts';

const quiet = { drift: [], problems: [] };

/** A repository with two packages, one depending on the other, whose versions are tagged. */
function released(): SampleRepository {
  const repository = sampleRepository();
  repository.writePackage('sample', { name: 'sample', version: '1.0.0' });
  const dependencies = { sample: 'workspace:*' };
  repository.writePackage('user', { name: 'user', version: '1.0.0', dependencies });
  repository.commit();
  repository.git('tag', 'sample@1.0.0');
  repository.git('tag', 'user@1.0.0');
  return repository;
}

function explained(root: string) {
  const plan = readReleasePlan(root);
  return explainPlan(plan, previewChangelogs(root, plan));
}

const forgotten = (file: string, since: string, name = 'sample') => [
  {
    subject: name,
    what: `no changeset names it, but ${file} changed since ${since}.`,
    mend: expect.stringContaining('Run `pnpm changeset`'),
  },
];

test('a package that changed since its tag is forgotten until a changeset names it', async () => {
  const { root, write, release } = released();
  const check = () => checkChangesets.run(release());
  expect(await check()).toEqual([]);
  write('packages/sample/test/index.test.ts', '');
  expect(await check()).toEqual([]);
  write('packages/sample/src/index.ts', 'export const one = 1;\n');
  expect(await check()).toEqual(forgotten('packages/sample/src/index.ts', '1.0.0'));
  write('.changeset/one.md', "---\n'sample': minor\n---\n\nExport one\n\nIt was asked for.\n");
  expect(await check()).toEqual([]);
  const releases = explained(root);
  expect(releases).toEqual([
    {
      name: 'sample',
      bump: 'minor',
      from: '1.0.0',
      to: '1.1.0',
      why: ['.changeset/one.md says: Export one'],
      changelog: '## 1.1.0\n\n### Minor Changes\n\n- Export one\n\n  It was asked for.',
    },
    {
      name: 'user',
      bump: 'patch',
      from: '1.0.0',
      to: '1.0.1',
      why: ['a package that it depends on is released'],
      changelog: '## 1.0.1\n\n### Patch Changes\n\n- Depends on sample 1.1.0',
    },
  ]);
  expect(renderPlan(releases, quiet)).toContain('sample  1.0.0 -> 1.1.0  (minor)');
});

test('a package that rises only because a dependency does needs a changeset of its own for its own change', async () => {
  const { write, writeChangeset, release } = released();
  writeChangeset('sample', { sample: 'minor' });
  write('packages/user/src/index.ts', 'export const two = 2;\n');
  const problems = await checkChangesets.run(release());
  expect(problems).toEqual(forgotten('packages/user/src/index.ts', '1.0.0', 'user'));
});

test('a file that git does not know yet is a change; development dependencies are none', async () => {
  const { write, writePackage, release } = released();
  const manifest = { name: 'sample', version: '1.0.0' };
  writePackage('sample', { ...manifest, devDependencies: { vitest: '5.1.1' } });
  expect(await checkChangesets.run(release())).toEqual([]);
  writePackage('sample', { ...manifest, engines: { node: '>=30' } });
  expect(await checkChangesets.run(release())).toEqual(
    forgotten('packages/sample/package.json', '1.0.0'),
  );
  writePackage('sample', manifest);
  write('packages/sample/src/new.ts', 'export {};\n');
  expect(await checkChangesets.run(release())).toEqual(
    forgotten('packages/sample/src/new.ts', '1.0.0'),
  );
});

test('what is built into a package changes it', async () => {
  const { root, write, writePackage, writeChangeset, commit, git, release } = released();
  writePackage('user', { name: 'user', version: '1.0.1', inlinedDependencies: ['sample'] });
  commit();
  git('tag', 'user@1.0.1');
  write('packages/sample/src/index.ts', 'export const one = 1;\n');
  writeChangeset('sample', { sample: 'patch' });
  expect(await checkChangesets.run(release())).toEqual(
    forgotten('packages/sample/src/index.ts', '1.0.1', 'user'),
  );
  expect(readReleasePlan(root).releases.map(({ name }) => name)).toEqual(['sample']);
});

test('everything that is published lies where a change of it is seen', () => {
  const packages = listPublishedPackages(repositoryRoot);
  expect(packages.length).toBeGreaterThan(5);
  const seen = ['dist', 'docs', 'schemas', 'README.md', 'CHANGELOG.md'];
  for (const { folder } of packages) {
    const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
    const { files } = JSON.parse(text) as { readonly files: readonly string[] };
    expect(seen).toEqual(expect.arrayContaining([...files]));
    expect(['src', 'generated'].some((name) => existsSync(path.join(folder, name)))).toBe(true);
  }
});

test('a branch brings a changeset of its own, whatever waits on main', async () => {
  const { write, writeChangeset, commit, git, release } = released();
  writeChangeset('earlier', { sample: 'minor' });
  commit();
  git('switch', '--quiet', '--create', 'topic');
  write('packages/sample/src/index.ts', 'export const one = 1;\n');
  commit();
  expect(await checkChangesets.run(release('main'))).toEqual(
    forgotten('packages/sample/src/index.ts', 'main'),
  );
  writeChangeset('own', { sample: 'patch' });
  expect(await checkChangesets.run(release('main'))).toEqual([]);
});

test('the pull request that raises the versions needs none', async () => {
  const { write, writePackage, writeChangeset, remove, commit, git, release } = released();
  write('packages/sample/src/index.ts', 'export const one = 1;\n');
  writeChangeset('one', { sample: 'minor' });
  commit();
  git('switch', '--quiet', '--create', 'release/next');
  remove('.changeset/one.md');
  writePackage('sample', { name: 'sample', version: '1.1.0' });
  write('packages/sample/CHANGELOG.md', '# sample\n\n## 1.1.0\n');
  commit();
  expect(await checkChangesets.run(release('main'))).toEqual([]);
});

test('in a pull request, the base is where the branch left the one it goes into', () => {
  const { root, commit, git } = released();
  expect(findBase(root, { given: undefined, env: {} })).toBeUndefined();
  const env = { GITHUB_BASE_REF: 'main' };
  expect(() => findBase(root, { given: undefined, env })).toThrow(
    /There is no origin\/main in this clone.*fetch-depth: 0/,
  );
  git('update-ref', 'refs/remotes/origin/main', 'main');
  git('switch', '--quiet', '--create', 'topic');
  commit();
  const base = findBase(root, { given: undefined, env });
  expect(base).toEqual({ ref: 'origin/main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
  expect(findBase(root, { given: 'main', env: {} })?.commit).toBe(base?.commit);
});

test('a changeset that cannot be read is reported with what is wrong', () => {
  const { root, write } = released();
  write('.changeset/odd.md', "---\n'unknown-package': minor\n---\n\nOdd\n");
  expect(() => readReleasePlan(root)).toThrow(/changesets made no plan:.*unknown-package/s);
});

test.each([
  ['an empty file', ''],
  ['no front matter', 'Export one\n'],
  ['an unknown bump', "---\n'sample': huge\n---\n\nExport one\n"],
])('%s is reported with its name, and without a stack', (_, text) => {
  const { root, write } = released();
  write('.changeset/good.md', "---\n'sample': minor\n---\n\nExport one\n");
  write('.changeset/odd.md', text);
  expect(() => readReleasePlan(root)).toThrow(
    /^changesets made no plan from \.changeset\/odd\.md:\n(?!.*\n {4}at )/s,
  );
});

test('a changeset without words would leave an empty line in a changelog', async () => {
  const { write, release } = released();
  write('.changeset/mute.md', "---\n'sample': minor\n---\n");
  write('.changeset/nothing.md', '---\n---\n');
  expect(await checkChangesets.run(release())).toEqual([
    {
      subject: '.changeset/mute.md',
      what: 'has no words for the changelog of sample.',
      mend: expect.stringContaining('what users get'),
    },
  ]);
});

test('without changesets nothing is released', () => {
  const { root } = released();
  expect(renderPlan(explained(root), quiet)).toContain('Nothing to release');
});

test('versions that were raised and carry no tag are what is released, as in the version pull request', () => {
  const { root, write, writePackage, git } = released();
  expect(explainDue(root)).toEqual([]);
  writePackage('sample', { name: 'sample', version: '1.1.0' });
  write('packages/sample/CHANGELOG.md', '# sample\n\n## 1.1.0\n\n- Export one\n\n## 1.0.0\n');
  writePackage('new', { name: 'new', version: '0.1.0' });
  writePackage('unborn', { name: 'unborn', version: '0.0.0' });
  const why = ['its version was raised, and carries no tag yet'];
  expect(explainDue(root)).toEqual([
    { name: 'new', bump: 'minor', from: '0.0.0', to: '0.1.0', why, changelog: '' },
    {
      ...{ name: 'sample', bump: 'minor', from: '1.0.0', to: '1.1.0', why },
      changelog: '## 1.1.0\n\n- Export one',
    },
  ]);
  expect(renderPlan(explainDue(root), quiet)).toContain('2 packages will be released.');
  git('tag', 'sample@1.1.0');
  expect(explainDue(root).map(({ name }) => name)).toEqual(['new']);
});

test('a changeset with Windows line endings leaves none of them in the plan', () => {
  const { root, write } = released();
  write(
    '.changeset/one.md',
    "---\r\n'sample': patch\r\n---\r\n\r\nMend it\r\n\r\nWhy.\r\nHow.\r\n",
  );
  const [first] = explained(root);
  expect(first?.why).toEqual(['.changeset/one.md says: Mend it']);
  expect(first?.changelog).toBe('## 1.0.1\n\n### Patch Changes\n\n- Mend it\n\n  Why.\n  How.');
});

test('a plan shows what became of the specs, and what is not in order', () => {
  const shown = renderPlan([], { drift: ['The client drifted.'], problems: ['It needs a minor.'] });
  expect(shown).toContain('Specs:\nThe client drifted.\n');
  expect(shown).toContain('release:verify will fail:\nIt needs a minor.\n');
});

test.each([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.2.3', 'none'],
])('from %s to %s is a %s', (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump);
});
