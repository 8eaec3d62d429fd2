import { expect, test } from 'vitest';
import { findForgotten, type PackageState } from '../../release/plan/find-forgotten.ts';

const released: PackageState = { name: 'sample', version: '1.2.0', isNamed: false, changes: [] };
const changed = (isNamed: boolean, ...files: string[]): PackageState => ({
  ...released,
  isNamed,
  changes: [{ since: '1.2.0', files, isNamed }],
});

test('a package that was never released needs a changeset', () => {
  const fresh = { ...released, version: '0.0.0' };
  expect(findForgotten([fresh])).toEqual([{ name: 'sample', reason: 'it was never released' }]);
  expect(findForgotten([{ ...fresh, isNamed: true }])).toEqual([]);
});

test('a package that changed since its release needs a changeset', () => {
  expect(findForgotten([changed(false, 'packages/sample/src/a.ts', 'b.ts')])).toEqual([
    { name: 'sample', reason: 'packages/sample/src/a.ts and 1 more changed since 1.2.0' },
  ]);
  expect(findForgotten([changed(true, 'packages/sample/src/a.ts')])).toEqual([]);
});

test('what a branch changes needs a changeset of that branch', () => {
  const [sinceRelease] = changed(true, 'a.ts').changes;
  const sinceBase = { since: 'main', files: ['a.ts'], isNamed: false };
  const changes = sinceRelease ? [sinceRelease, sinceBase] : [];
  expect(findForgotten([{ ...released, isNamed: true, changes }])).toEqual([
    { name: 'sample', reason: 'a.ts changed since main' },
  ]);
});

test('what did not change, and what this release publishes, needs none', () => {
  expect(findForgotten([released, changed(false)])).toEqual([]);
});
