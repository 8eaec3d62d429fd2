import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTestReports, removeTestReports } from '../../gates/read-test-reports.ts';

interface Counts {
  readonly passed?: number;
  readonly failed?: number;
  readonly skipped?: number;
  /** Files that broke before their first test. */
  readonly broken?: number;
}

/** A repository with reports at the given places. */
function repository(reports: Readonly<Record<string, Counts>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [folder, counts] of Object.entries(reports)) {
    const file = path.join(root, folder, 'reports/vitest.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const brokenFile = { status: 'failed', assertionResults: [] };
    const testResults = Array.from({ length: counts.broken ?? 0 }, () => brokenFile);
    writeFileSync(
      file,
      JSON.stringify({
        numPassedTests: counts.passed ?? 0,
        numFailedTests: counts.failed ?? 0,
        numPendingTests: counts.skipped ?? 0,
        testResults,
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
  expect(readTestReports(root)).toEqual({ passed: 15, failed: 1, skipped: 4 });
});

test('counts a file that breaks before its first test as a failure', () => {
  expect(readTestReports(repository({ scripts: { passed: 1, broken: 2 } })).failed).toBe(2);
});

test('finds nothing where nothing was reported', () => {
  expect(readTestReports(repository({}))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('forgets the reports of an earlier run', () => {
  const root = repository({ 'packages/a': { passed: 3 } });
  removeTestReports(root);
  expect(readTestReports(root).passed).toBe(0);
});
