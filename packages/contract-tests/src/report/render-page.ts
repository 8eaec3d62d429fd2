import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseRecord } from './case-record.ts';
import type { ContractReport } from './contract-report.ts';

const PAGE = path.join(import.meta.dirname, 'page.html');
const SLOT = '/* data */ null';

/** The report as one page that needs nothing else: a matrix whose cells open the list of their cases. */
export function renderPage(report: ContractReport, records: readonly CaseRecord[]): string {
  const template = readFileSync(PAGE, 'utf8');
  // The name of a case may hold anything, also the end of a script.
  const data = JSON.stringify({ ...report, failures: [], ...casesOf(records) }).replaceAll(
    '<',
    '\\u003c',
  );
  return template.replace(SLOT, () => data);
}

/** Cases by operation and target, their texts once each. */
function casesOf(records: readonly CaseRecord[]) {
  const texts = new Map<string, number>();
  const indexOf = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const cases: Record<string, number[][]> = {};
  for (const {
    version,
    api,
    operation,
    target,
    direction,
    name,
    outcome,
    how,
    reason,
  } of records) {
    const key = `${version} ${api} ${operation} ${target}`;
    cases[key] ??= [];
    cases[key].push([direction, outcome, name, how, reason].map(indexOf));
  }
  return { texts: [...texts.keys()], cases };
}
