import type { ContractOperation } from '../contract/contract-operation.ts';
import type { Recorder } from '../oracles/recorder.ts';
import type { CaseRecord } from '../report/case-record.ts';
import type { Target } from '../targets/target.ts';
import { explained } from './facade-differences.ts';
import { requestCases } from './request-cases.ts';
import { responseCases } from './response-cases.ts';
import { runRequestCase } from './run-request-case.ts';
import { runResponseCase } from './run-response-case.ts';
import { successAnswer } from './success-answer.ts';

interface Run {
  readonly target: Target;
  readonly recorder: Recorder;
  readonly operation: ContractOperation;
}

/** Sends every request case of an operation through a target, in order. */
export async function runRequestCases(run: Run): Promise<CaseRecord[]> {
  run.recorder.answerWith(successAnswer(run.operation));
  const records: CaseRecord[] = [];
  for (const each of requestCases(run.operation)) records.push(await runRequestCase(run, each));
  return run.target.name === 'facade' ? explained(records) : records;
}

/** Whole requests, which differ in the fields that they have. */
const WHOLE = /^(minimal|full|example|choice|oneOf|anyOf)$/;

/** Sends whole requests through the facade, their fields spelled as on the wire. */
export async function runWireNamedCases(run: Run): Promise<CaseRecord[]> {
  run.recorder.answerWith(successAnswer(run.operation));
  const records: CaseRecord[] = [];
  for (const each of requestCases(run.operation).filter(({ keyword }) => WHOLE.test(keyword))) {
    records.push(await runRequestCase({ ...run, names: 'wire' }, each));
  }
  return explained(records);
}

/** Answers an operation with every response case, in order. */
export async function runResponseCases(run: Run): Promise<CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (const each of responseCases(run.operation)) records.push(await runResponseCase(run, each));
  return run.target.name === 'facade' ? explained(records) : records;
}
