import type { ContractOperation } from '../contract/contract-operation.ts';
import type { CaseLog } from '../report/case-log.ts';
import type { CaseRecord } from '../report/case-record.ts';

/** A choice of a version that is put to the test. */
export interface Choice {
  /** The operation as the version has it that is to be chosen, or else any version. */
  readonly contract: ContractOperation | undefined;
  readonly name: string;
  /** What decides: the mode, a field, a rejection. */
  readonly keyword: string;
}

/** Puts a choice to the test and keeps how that went, for the report. */
export async function recordedChoice(
  log: CaseLog,
  { contract, name, keyword }: Choice,
  check: () => Promise<void>,
): Promise<void> {
  const { version = '', api = '', id: operation = '' } = contract ?? {};
  const about = { direction: 'negotiation', version, api, operation, target: 'facade' } as const;
  const keep = (ending: Pick<CaseRecord, 'outcome' | 'reason'>) =>
    log.add([{ ...about, name, keyword, place: 'version', status: '', how: 'sent', ...ending }]);
  try {
    await check();
    keep({ outcome: 'passed', reason: '' });
  } catch (failure) {
    keep({ outcome: 'failed', reason: String(failure) });
    throw failure;
  }
}
