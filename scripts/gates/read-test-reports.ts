import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What one or more test reports say. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each failed test, and each file that broke outside its tests. */
  readonly failures: readonly TestFailure[];
}

/** A test that failed. */
export interface TestFailure {
  /** The file, from the repository's root. */
  readonly file: string;
  /** The test's full name; a word about it where the file itself broke. */
  readonly name: string;
  /** What was thrown, as text. */
  readonly message: string;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

const REPORTS = ['packages/*', 'scripts', 'site'].map((folder) => `${folder}/reports/vitest.json`);

/** Deletes the reports of an earlier run, so that none of them is counted again. */
export function removeTestReports(root: string): void {
  for (const file of globSync(REPORTS, { cwd: root })) rmSync(path.join(root, file));
}

/** Adds up the JSON reports that vitest wrote in every workspace. */
export function readTestReports(root: string): TestSummary {
  const reports = globSync(REPORTS, { cwd: root }).map(
    (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as VitestReport,
  );
  return reports
    .map((report) => summaryOf(report, root))
    .reduce(add, { passed: 0, failed: 0, skipped: 0, failures: [] });
}

function summaryOf(report: VitestReport, root: string): TestSummary {
  const failures = report.testResults.flatMap((file) => failuresOf(file, root));
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests,
    failures,
  };
}

function failuresOf(result: FileResult, root: string): TestFailure[] {
  const file = path.relative(root, result.name);
  const failed = result.assertionResults.filter(({ status }) => status === 'failed');
  // A file that breaks before its first test, or after its last one, reports no failed test, but it is a failure all the same.
  if (result.status === 'failed' && failed.length === 0)
    return [{ file, name: '(outside its tests)', message: result.message ?? '' }];
  return failed.map(({ fullName, failureMessages }) => ({
    file,
    name: fullName,
    message: failureMessages.join('\n'),
  }));
}

function add(a: TestSummary, b: TestSummary): TestSummary {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}
