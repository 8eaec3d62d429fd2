import type { CaseRecord } from '../report/case-record.ts';

/** Where the facade does something else than send or refuse what it is given. */
interface FacadeDifference {
  readonly direction: CaseRecord['direction'];
  /** Operation id. */
  readonly operation: RegExp;
  /** The name of a case: place, keyword and label. */
  readonly cases: RegExp;
  readonly reason: string;
}

/** Each stands as a skip in the report; one that explains no case fails the suite. */
const FACADE_DIFFERENCES: readonly FacadeDifference[] = [
  {
    direction: 'request',
    operation: /^list_index_backups$/,
    cases: /^path\.index_name required/,
    reason: 'listBackups() without an index lists the backups of the project.',
  },
  {
    direction: 'request',
    operation: /^(upsertRecords|searchRecords)Namespace$/,
    cases: /^path\.namespace required/,
    reason: 'Without a namespace the default namespace is meant.',
  },
  {
    direction: 'request',
    operation: /^describeIndexStats$/,
    cases: /^body (required: left out|type: null)/,
    reason: 'describeIndexStats() without options asks for the whole index.',
  },
  {
    direction: 'request',
    operation: /^startBulkImport$/,
    cases: /^body\.errorMode type: a text/,
    reason: 'An error mode may be given by itself, as a text.',
  },
  {
    direction: 'request',
    operation: /^(embed|rerank)$/,
    cases: /^body\.(inputs|documents)\[\] type: a text/,
    reason: 'A text may be given by itself, in place of an object with a `text`.',
  },
];

/** Failed cases that are known differences become skips with their reason. */
export function explained(records: readonly CaseRecord[]): CaseRecord[] {
  return records.map((record) => {
    const known = differenceOf(record);
    if (record.outcome !== 'failed' || !known) return record;
    return { ...record, outcome: 'skipped', reason: known.reason };
  });
}

/** Differences that no skipped case stands for: their cause is gone, and so should they be. */
export function staleDifferences(
  direction: CaseRecord['direction'],
  records: readonly CaseRecord[],
): string[] {
  const used = new Set(
    records.filter(({ outcome }) => outcome === 'skipped').map(({ reason }) => reason),
  );
  return FACADE_DIFFERENCES.filter(
    (each) => each.direction === direction && !used.has(each.reason),
  ).map(({ reason }) => reason);
}

function differenceOf({ direction, operation, name }: CaseRecord): FacadeDifference | undefined {
  return FACADE_DIFFERENCES.find(
    (each) =>
      each.direction === direction && each.operation.test(operation) && each.cases.test(name),
  );
}
