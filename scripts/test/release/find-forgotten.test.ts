import { expect, test } from 'vitest';
import { findForgotten } from '../../release/plan/find-forgotten.ts';

const released = { name: 'sample', version: '1.2.0', isReleased: true, changedFiles: [] };
const planned = [{ name: 'sample', type: 'minor', changesets: ['more'] } as const];

test('a package that was never released needs a changeset', () => {
  const fresh = { ...released, version: '0.0.0', isReleased: false };
  expect(findForgotten([fresh], [])).toEqual([{ name: 'sample', reason: 'it was never released' }]);
  expect(findForgotten([fresh], planned)).toEqual([]);
});

test('a package that changed since its release needs a changeset', () => {
  const changed = { ...released, changedFiles: ['packages/sample/src/a.ts', 'b.ts'] };
  expect(findForgotten([changed], [])).toEqual([
    { name: 'sample', reason: 'packages/sample/src/a.ts and 1 more changed since 1.2.0' },
  ]);
  expect(findForgotten([changed], planned)).toEqual([]);
});

test('a changeset that releases nothing is none', () => {
  const changed = { ...released, changedFiles: ['a.ts'] };
  const empty = [{ name: 'sample', type: 'none', changesets: [] } as const];
  expect(findForgotten([changed], empty)).toHaveLength(1);
});

test('what did not change, and what this release publishes, needs none', () => {
  expect(findForgotten([released], [])).toEqual([]);
  const versioned = { ...released, isReleased: false, changedFiles: ['a.ts'] };
  expect(findForgotten([versioned], [])).toEqual([]);
});
