import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkPreviousTypeTests } from '../../release/checks/check-previous-type-tests.ts';
import { installPackages } from '../../release/pack/install-packages.ts';
import { packedSample } from './packed-sample.ts';

const TYPE_TEST = `import { expectTypeOf, test } from 'vitest';
import { one } from '../../src/index.js';

test('one is a number', () => {
  expectTypeOf(one()).toEqualTypeOf<number>();
});
`;

/** A repository whose only release had a type test, and the packages that would be released now. */
function release(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'type-tests-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['node_modules', 'scripts/node_modules']) {
    mkdirSync(path.dirname(path.join(root, folder)), { recursive: true });
    symlinkSync(path.join(repositoryRoot, folder), path.join(root, folder), 'junction');
  }
  cpSync(path.join(repositoryRoot, 'tsconfig.base.json'), path.join(root, 'tsconfig.base.json'));
  const tests = path.join(root, 'packages/facade/test/types');
  mkdirSync(tests, { recursive: true });
  writeFileSync(path.join(tests, 'one.test-d.ts'), TYPE_TEST);
  const git = (...args: string[]) => {
    const user = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
    execFileSync('git', [...user, ...args], { cwd: root, stdio: 'pipe' });
  };
  git('init', '--quiet', '-b', 'main');
  git('add', 'packages');
  git('commit', '--quiet', '-m', 'sample');
  const packages = [packedSample(files, { name: 'pinecone-versioned' })];
  const installed = path.join(root, 'installed');
  installPackages(packages, installed);
  return { git, release: { root, packages, installed } };
}

test('before the first release there is nothing to compile, and that is said', () => {
  expect(checkPreviousTypeTests.run(release({}).release)).toEqual({
    problems: [],
    note: expect.stringContaining('Skipped'),
  });
});

test('what compiled with the last release must compile', async () => {
  const same = release({});
  same.git('tag', 'pinecone-versioned@1.0.0');
  expect(await checkPreviousTypeTests.run(same.release)).toEqual({
    problems: [],
    note: '1 files of pinecone-versioned@1.0.0 were compiled.',
  });
  const types = 'export declare function one(): string;\n';
  const changed = release({ 'dist/esm/index.d.ts': types });
  changed.git('tag', 'pinecone-versioned@1.0.0');
  expect(await checkPreviousTypeTests.run(changed.release)).toMatchObject({
    problems: [
      {
        what: expect.stringContaining('what compiled with pinecone-versioned@1.0.0 does not'),
        mend: expect.stringContaining('make the changeset major'),
      },
    ],
  });
});
