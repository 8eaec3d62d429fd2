import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTestReports, removeTestReports } from '../../gates/read-test-reports.ts';
import { failuresText } from '../../gates/show-gate.ts';

interface Counts {
  readonly passed?: number;
  readonly failed?: number;
  readonly skipped?: number;
  /** Files that broke outside their tests. */
  readonly broken?: number;
}

/** A repository with reports at the given places. */
function repository(reports: Readonly<Record<string, Counts>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [folder, counts] of Object.entries(reports)) {
    const file = path.join(root, folder, 'reports/vitest.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const name = path.join(root, folder, 'test/some.test.ts');
    const broken = { name, status: 'failed', message: 'no such import', assertionResults: [] };
    const failed = Array.from({ length: counts.failed ?? 0 }, (_, at) => ({
      status: 'failed',
      fullName: `test ${at}`,
      failureMessages: ['Error: 1 is not 2\n    at some.test.ts:3:1'],
    }));
    writeFileSync(
      file,
      JSON.stringify({
        numPassedTests: counts.passed ?? 0,
        numFailedTests: failed.length,
        numPendingTests: counts.skipped ?? 0,
        testResults: [
          { name, status: failed.length > 0 ? 'failed' : 'passed', assertionResults: failed },
          ...Array.from({ length: counts.broken ?? 0 }, () => broken),
        ],
      }),
    );
  }
  return root;
}

test('adds up the reports of all workspaces', () => {
  const root = repository({
    'packages/a': { passed: 3, failed: 1 },
    'packages/b': { passed: 2, skipped: 4 },
    scripts: { passed: 10 },
  });
  expect(readTestReports(root)).toMatchObject({ passed: 15, failed: 1, skipped: 4 });
});

test('counts a file that breaks outside its tests as a failure', () => {
  const { failed, failures } = readTestReports(
    repository({ scripts: { passed: 1, failed: 1, broken: 2 } }),
  );
  expect(failed).toBe(3);
  expect(failures[1]).toEqual({
    file: 'scripts/test/some.test.ts',
    name: '(outside its tests)',
    message: 'no such import',
  });
});

test('says which test failed, where and why', () => {
  const { failures } = readTestReports(repository({ 'packages/a': { failed: 1 } }));
  expect(failuresText(failures)).toBe(
    [
      '',
      '        packages/a/test/some.test.ts',
      '        test 0',
      '          Error: 1 is not 2',
      '              at some.test.ts:3:1',
      '',
    ].join('\n'),
  );
});

test('finds nothing where nothing was reported', () => {
  expect(readTestReports(repository({}))).toMatchObject({ passed: 0, failed: 0, skipped: 0 });
});

test('forgets the reports of an earlier run', () => {
  const root = repository({ 'packages/a': { passed: 3 } });
  removeTestReports(root);
  expect(readTestReports(root).passed).toBe(0);
});
