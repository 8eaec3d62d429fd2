import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkChangesets } from '../../release/checks/check-changesets.ts';
import { readReleasePlan } from '../../release/plan/read-release-plan.ts';
import { explainPlan, renderPlan } from '../../release/plan/render-plan.ts';
import { packedSample } from './packed-sample.ts';

/** A repository with one package, whose version is tagged. */
function repository() {
  const root = mkdtempSync(path.join(tmpdir(), 'repository-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const git = (...args: string[]) => {
    const user = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
    execFileSync('git', [...user, ...args], { cwd: root, stdio: 'pipe' });
  };
  symlinkSync(
    path.join(repositoryRoot, 'node_modules'),
    path.join(root, 'node_modules'),
    'junction',
  );
  write(
    'package.json',
    '{ "name": "workspace", "private": true, "packageManager": "pnpm@12.21.0" }',
  );
  write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n');
  write('.changeset/config.json', '{ "baseBranch": "main", "access": "public" }');
  write('packages/sample/package.json', '{ "name": "sample", "version": "1.0.0" }');
  write('packages/sample/src/index.ts', 'export {};\n');
  git('init', '--quiet', '-b', 'main');
  git('add', 'package.json', 'packages');
  git('commit', '--quiet', '-m', 'sample');
  git('tag', 'sample@1.0.0');
  const release = {
    root,
    packages: [
      { ...packedSample({}, { version: '1.0.0' }), folder: path.join(root, 'packages/sample') },
    ],
    installed: root,
  };
  return { root, write, release };
}

test('a package that changed since its tag is forgotten until a changeset names it', async () => {
  const { root, write, release } = repository();
  expect(await checkChangesets.run(release)).toEqual([]);
  write('packages/sample/test/index.test.ts', '');
  expect(await checkChangesets.run(release)).toEqual([]);
  write('packages/sample/src/index.ts', 'export const one = 1;\n');
  expect(await checkChangesets.run(release)).toEqual([
    {
      subject: 'sample',
      what: 'no changeset names it, but packages/sample/src/index.ts changed since 1.0.0.',
      mend: expect.stringContaining('Run `pnpm changeset`'),
    },
  ]);
  write('.changeset/one.md', "---\n'sample': minor\n---\n\nExport one\n\nIt was asked for.\n");
  expect(await checkChangesets.run(release)).toEqual([]);
  const releases = explainPlan(readReleasePlan(root));
  expect(releases).toEqual([
    {
      name: 'sample',
      bump: 'minor',
      from: '1.0.0',
      to: '1.1.0',
      why: ['.changeset/one.md says: Export one'],
      changelog: '## 1.1.0\n\n### Minor Changes\n\n- Export one\n\n  It was asked for.',
    },
  ]);
  expect(renderPlan(releases)).toContain('sample  1.0.0 -> 1.1.0  (minor)');
});

test('a changeset that cannot be read is reported with what is wrong', () => {
  const { root, write } = repository();
  write('.changeset/odd.md', "---\n'unknown-package': minor\n---\n\nOdd\n");
  expect(() => readReleasePlan(root)).toThrow(/changesets made no plan:.*unknown-package/s);
});

test('without changesets nothing is released', () => {
  const { root } = repository();
  expect(renderPlan(explainPlan(readReleasePlan(root)))).toContain('Nothing to release');
});
