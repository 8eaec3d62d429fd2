import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContractOperation } from '../contract/contract-operation.ts';
import type { CaseRecord } from './case-record.ts';
import type { ContractReport } from './contract-report.ts';
import { type CaseCounts, operationCoverage } from './operation-coverage.ts';

const PAGE = path.join(import.meta.dirname, 'page.html');
const SLOT = '/* data */ null';

interface PageParts {
  readonly operations: readonly ContractOperation[];
  readonly records: readonly CaseRecord[];
}

/** The report as one page that needs nothing else: a matrix whose cells open the list of their cases. */
export function renderPage(report: ContractReport, parts: PageParts): string {
  const template = readFileSync(PAGE, 'utf8');
  // The name of a case may hold anything, also the end of a script.
  const data = JSON.stringify({ ...report, failures: [], ...cellsOf(parts) }).replaceAll(
    '<',
    '\\u003c',
  );
  return template.replace(SLOT, () => data);
}

/** Cases and what they cover, by operation and target; texts are there once each. */
function cellsOf({ operations, records }: PageParts) {
  const texts = new Map<string, number>();
  const indexOf = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const counted = (counts: CaseCounts) =>
    Object.entries(counts).map(([name, count]) => [indexOf(name), count]);
  const byTitle = new Map(operations.map((each) => [each.title, each]));
  const cells: Record<string, object> = {};
  const groups = Map.groupBy(records, ({ version, api, operation, target }) => {
    return `${version} ${api} ${operation} ${target}`;
  });
  for (const [key, own] of groups) {
    const [{ version = '', api = '', operation = '' } = {}] = own;
    const contract = byTitle.get(`${version} ${api} ${operation}`);
    if (!contract) throw new Error(`No spec has the operation of the case ${key}.`);
    const { statuses, parameters, keywords } = operationCoverage(contract, own);
    cells[key] = {
      cases: own.map(({ direction, outcome, name, how, reason }) =>
        [direction, outcome, name, how, reason].map(indexOf),
      ),
      statuses: counted(statuses),
      parameters: counted(parameters),
      keywords: counted(keywords),
    };
  }
  return { texts: [...texts.keys()], cells };
}
