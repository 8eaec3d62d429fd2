import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseRecord } from './case-record.ts';

/** Where the suite's parts lie until the report is made of them. */
export const PARTS_FOLDER = path.resolve(import.meta.dirname, '../../reports/contract');

/** The cases of one test file, for the coverage gate and for the report. */
export interface CaseLog {
  readonly records: readonly CaseRecord[];
  add(records: readonly CaseRecord[]): void;
  /** Keeps the cases as a part of the report. */
  write(): void;
}

/** Begins the log of a part, such as `requests-raw`. */
export function caseLog(part: string): CaseLog {
  const records: CaseRecord[] = [];
  return {
    records,
    add(more) {
      records.push(...more);
    },
    write() {
      mkdirSync(PARTS_FOLDER, { recursive: true });
      writeFileSync(path.join(PARTS_FOLDER, `${part}.json`), JSON.stringify(records));
    },
  };
}

/** What a test prints of cases that failed: a few of them, each with its reason. */
export function failuresOf(records: readonly CaseRecord[]): string[] {
  return records
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ target, name, reason }) => `${target}, ${name}: ${reason}`);
}
