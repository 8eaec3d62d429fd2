import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Counts of one or more test reports. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

const REPORTS = ['packages/*', 'scripts', 'site'].map((folder) => `${folder}/reports/vitest.json`);

/** Deletes the reports of an earlier run, so that none of them is counted again. */
export function removeTestReports(root: string): void {
  for (const file of globSync(REPORTS, { cwd: root })) rmSync(path.join(root, file));
}

/** Adds up the JSON reports that vitest wrote in every workspace. */
export function readTestReports(root: string): TestCounts {
  const reports = globSync(REPORTS, { cwd: root }).map(
    (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as VitestReport,
  );
  return reports.map(countsOf).reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

function countsOf(report: VitestReport): TestCounts {
  // A file that breaks before its first test reports no failed test, but it is a failure all the same.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests,
  };
}

function add(a: TestCounts, b: TestCounts): TestCounts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
