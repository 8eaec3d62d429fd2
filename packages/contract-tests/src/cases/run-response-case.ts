import { isDeepStrictEqual } from 'node:util';
import type { ContractOperation } from '../contract/contract-operation.ts';
import type { Recorder } from '../oracles/recorder.ts';
import type { CaseRecord } from '../report/case-record.ts';
import type { Outcome, Target } from '../targets/target.ts';
import { decodedForm } from './decoded-form.ts';
import { int64Reason } from './int64-reason.ts';
import { minimalRequest } from './request-cases.ts';
import type { ResponseCase } from './response-cases.ts';
import { BEYOND_DOUBLE } from './wide-integers.ts';

type Ending = Pick<CaseRecord, 'outcome' | 'how' | 'reason'>;

/** Where a case is run. */
export interface ResponseRun {
  readonly target: Target;
  readonly recorder: Recorder;
  readonly operation: ContractOperation;
}

/**
 * Lets an operation be answered, and compares what the client hands out with what went over the wire: the same value
 * from raw clients, its documented form from the facade, the body of an error from both.
 */
export async function runResponseCase(run: ResponseRun, each: ResponseCase): Promise<CaseRecord> {
  const { target, recorder, operation } = run;
  const { version, api, id } = operation;
  const { keyword, place, name, status } = each;
  const { status: code, headers = {}, body: wire } = each.answer();
  recorder.answerWith({ status: code, headers, ...(wire !== undefined && { body: wire }) });
  const outcome = await target.call(recorder.url, operation, minimalRequest(operation));
  recorder.take();
  const about = { direction: 'response', version, api, operation: id, status } as const;
  const ending = endingOf(run, each, { outcome, wire, code });
  return { ...about, target: target.name, name, keyword, place, ...ending };
}

interface Answered {
  readonly outcome: Outcome;
  readonly wire: string | undefined;
  readonly code: number;
}

function endingOf(run: ResponseRun, each: ResponseCase, answered: Answered): Ending {
  const { outcome, wire, code } = answered;
  const { target, operation } = run;
  if (outcome.kind === 'skipped') return { outcome: 'skipped', how: '', reason: outcome.reason };
  if (code >= 400 && wire === undefined) return emptyError(outcome);
  const wanted: unknown = wire === undefined ? undefined : JSON.parse(wire);
  if (code >= 400) {
    if (outcome.kind !== 'error' || outcome.status !== code) return failed(`got ${shown(outcome)}`);
    return equal(outcome.error, wanted);
  }
  if (outcome.kind !== 'data' || outcome.status !== code) return failed(`got ${shown(outcome)}`);
  const ending = equal(
    outcome.data,
    decodedForm(target.name, { operation, schema: each.body?.schema }, wanted),
  );
  if (each.keyword !== 'int64' || ending.outcome === 'failed') return ending;
  const keeps = JSON.stringify(outcome.data).includes(BEYOND_DOUBLE.digits);
  return keeps ? ending : { outcome: 'skipped', how: 'decoded', reason: int64Reason(each.place) };
}

/** An error status without a body cannot be told as an error value; the client has to throw. */
function emptyError(outcome: Outcome): Ending {
  const isThrown = outcome.kind === 'thrown' && !outcome.isArgument;
  return isThrown ? decoded() : failed(`got ${shown(outcome)} for an empty error`);
}

function equal(found: unknown, wanted: unknown): Ending {
  if (isDeepStrictEqual(found, wanted)) return decoded();
  return failed(`wanted ${shown(wanted)}, got ${shown(found)}`);
}

function decoded(): Ending {
  return { outcome: 'passed', how: 'decoded', reason: '' };
}

function failed(reason: string): Ending {
  return { outcome: 'failed', how: 'decoded', reason };
}

function shown(value: unknown): string {
  const text = value instanceof Error ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 400 ? `${text.slice(0, 400)}...` : text;
}
