import { isDeepStrictEqual } from 'node:util';
import { minimalRequest, type RequestCase, requestCases } from '../cases/request-cases.ts';
import type { ContractOperation, ContractResponse } from '../contract/contract-operation.ts';
import { inFacadeNames } from '../facade/in-facade-names.ts';
import type { CaseRecord } from '../report/case-record.ts';
import type { Outcome, Target } from '../targets/target.ts';
import { prismDifference } from './prism-differences.ts';
import type { PrismOpinion, PrismOracle } from './prism-oracle.ts';

/** Where cases are run; the target sends with the oracle's `fetch`. */
export interface PrismRun {
  readonly target: Target;
  readonly prism: PrismOracle;
  readonly operation: ContractOperation;
}

type Ending = Pick<CaseRecord, 'outcome' | 'how' | 'reason'>;

/**
 * Sends request cases to Prism, and compares its opinion with the contract's: all of them through the raw clients, and
 * those that the contract takes through the facade, which refuses most others itself.
 */
export async function runPrismRequests(run: PrismRun): Promise<CaseRecord[]> {
  const { target, prism, operation } = run;
  const url = prism.urlOf(operation.version, operation.api);
  const records: CaseRecord[] = [];
  const isFacade = target.name === 'facade';
  const isWanted = ({ verdict }: RequestCase) => !isFacade || verdict === 'valid';
  for (const each of requestCases(operation).filter(isWanted)) {
    const request = isFacade ? inFacadeNames(operation, each.make()) : each.make();
    await target.call(url, operation, request);
    const { keyword, place, name } = each;
    const about = { ...aboutOf(run, 'request'), status: '', name, keyword, place };
    records.push({ ...about, ...opinionEnding(each, prism.take()) });
  }
  return records;
}

function opinionEnding(each: RequestCase, opinion: PrismOpinion | undefined): Ending {
  const refused = {
    outcome: 'skipped',
    how: '',
    reason: 'The client refuses the request.',
  } as const;
  if (!opinion) return refused;
  const violations = opinion.violations.filter(({ location }) => location[0] === 'request');
  const ofAnswer = opinion.violations.filter(({ location }) => location[0] !== 'request');
  if (ofAnswer.length > 0) return { outcome: 'failed', how: 'sent', reason: shown(ofAnswer) };
  const agrees = (violations.length === 0) === (each.verdict === 'valid');
  if (agrees) return { outcome: 'passed', how: 'sent', reason: '' };
  const known = prismDifference(each);
  if (known !== undefined) return { outcome: 'skipped', how: 'sent', reason: known };
  const reason = `the contract finds it ${each.verdict}, Prism ${shown(violations)}`;
  return { outcome: 'failed', how: 'sent', reason };
}

/** Has Prism answer with every documented status, and compares what the client hands out with what it sent. */
export async function runPrismResponses(
  run: PrismRun,
  targetFor: (headers: Readonly<Record<string, string>>) => Target,
): Promise<CaseRecord[]> {
  const { prism, operation } = run;
  const url = prism.urlOf(operation.version, operation.api);
  const records: CaseRecord[] = [];
  for (const response of operation.responses) {
    const code = response.status.replace('XX', '00');
    const target = targetFor({ prefer: `code=${code}` });
    const outcome = await target.call(url, operation, minimalRequest(operation));
    const place = { place: 'answer', keyword: 'example', status: response.status };
    const about = { ...aboutOf(run, 'response'), ...place, name: `${response.status} by Prism` };
    records.push({ ...about, ...answerEnding(response, outcome, prism.take()) });
  }
  return records;
}

function answerEnding(
  { status, bodies }: ContractResponse,
  outcome: Outcome,
  opinion: PrismOpinion | undefined,
): Ending {
  const failed = (reason: string): Ending => ({ outcome: 'failed', how: 'decoded', reason });
  const passed: Ending = { outcome: 'passed', how: 'decoded', reason: '' };
  if (!opinion || opinion.violations.length > 0) return failed(shown(opinion?.violations));
  if (bodies.length === 0 && !status.startsWith('2')) {
    return outcome.kind === 'thrown' && !outcome.isArgument ? passed : failed(shown(outcome));
  }
  const wire: unknown = opinion.text === '' ? undefined : JSON.parse(opinion.text);
  const kind = status.startsWith('2') ? 'data' : 'error';
  const decoded =
    outcome.kind === 'data' ? outcome.data : outcome.kind === 'error' && outcome.error;
  return outcome.kind === kind && isDeepStrictEqual(decoded, wire)
    ? passed
    : failed(shown(outcome));
}

function aboutOf({ target, operation }: PrismRun, direction: 'request' | 'response') {
  const { version, api, id } = operation;
  return { direction, version, api, operation: id, target: `${target.name}, by Prism` };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
