import { isDeepStrictEqual } from 'node:util';
import { decodedForm } from '../cases/decoded-form.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { inFacadeNames } from '../facade/in-facade-names.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import type { CaseRecord } from '../report/case-record.ts';
import type { Outcome, Target } from '../targets/target.ts';
import type { CapturedFetch } from './captured-fetch.ts';
import { type AnswerJudgement, judgeAnswer } from './judge-answer.ts';

type Ending = Pick<CaseRecord, 'outcome' | 'how' | 'reason' | 'status'>;

/** A server that has answers of its own, and the client that asks it. */
export interface ServedCall {
  readonly operation: ContractOperation;
  /** Sends by the captured fetch. */
  readonly client: Target;
  readonly captured: CapturedFetch;
  /** Where the operation is. */
  readonly url: string;
  /** What stands in the report for the server, such as `on the emulator`. */
  readonly server: string;
  /** Whether an answer may have what the contract does not name. A live service is ahead of its spec. */
  readonly mayDrift: boolean;
  /** Why no success can come of it; the refusal has to be documented. @default a success is wanted */
  readonly refusal?: string | undefined;
}

/** How a call of a server went. */
export interface ServedResult {
  readonly record: CaseRecord;
  /** The decoded body of a success. */
  readonly wire: unknown;
}

/** Makes one call, and judges its answer by the contract and what the client hands out by the answer. */
export async function runServedCall(
  call: ServedCall,
  { name, request }: { readonly name: string; readonly request: WireArguments },
): Promise<ServedResult> {
  const { operation, client, captured, url } = call;
  captured.take();
  const given = client.name === 'facade' ? inFacadeNames(operation, request) : request;
  const outcome = await client.call(url, operation, given);
  const answer = captured.take();
  const judged = answer && judgeAnswer(operation, answer);
  const ending = endingOf(call, outcome, judged);
  return { record: servedRecord(call, name, ending), wire: judged?.wire };
}

/** A case that a server is not asked, and why. */
export function servedSkip(
  call: Pick<ServedCall, 'operation' | 'client' | 'server'>,
  reason: string,
): CaseRecord {
  return servedRecord(call, 'call', { outcome: 'skipped', how: '', reason, status: '' });
}

function servedRecord(
  {
    operation,
    client,
    server,
  }: {
    readonly operation: ContractOperation;
    readonly client: Pick<Target, 'name'>;
    readonly server: string;
  },
  name: string,
  ending: Ending,
): CaseRecord {
  const { version, api, id } = operation;
  const about = { direction: 'response', version, api, operation: id } as const;
  const target = `${client.name}, ${server}`;
  return { ...about, target, name, keyword: 'served', place: 'answer', ...ending };
}

function endingOf(call: ServedCall, outcome: Outcome, judged: AnswerJudgement | undefined): Ending {
  if (outcome.kind === 'skipped') {
    return { outcome: 'skipped', how: '', reason: outcome.reason, status: '' };
  }
  const status = judged?.status ?? '';
  const failed = (reason: string): Ending => {
    return { outcome: 'failed', how: 'decoded', reason, status };
  };
  if (!judged) return failed(`no answer came: ${shown(outcome)}`);
  const { violations, drift } = judged;
  if (violations.length > 0) return failed(violations.join('; '));
  if (drift.length > 0 && !call.mayDrift) return failed(drift.join('; '));
  if (call.refusal !== undefined) {
    if (outcome.kind !== 'error') return failed(`a refusal was wanted, got ${shown(outcome)}`);
    return { outcome: 'passed', how: 'refused', reason: call.refusal, status };
  }
  if (outcome.kind !== 'data') return failed(`a success was wanted, got ${shown(outcome)}`);
  const { operation, client } = call;
  const context = { operation, schema: judged.body?.schema, lsn: judged.lsn };
  const wanted = decodedForm(client.name, context, judged.wire);
  if (!isDeepStrictEqual(outcome.data, wanted)) {
    return failed(`wanted ${shown(wanted)}, got ${shown(outcome.data)}`);
  }
  const isDrifted = drift.length > 0;
  return {
    outcome: 'passed',
    how: isDrifted ? 'decoded, with drift' : 'decoded',
    reason: drift.join('; '),
    status,
  };
}

function shown(value: unknown): string {
  const failure = (value as { readonly failure?: unknown }).failure;
  const text = failure instanceof Error ? String(failure) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 400 ? `${text.slice(0, 400)}...` : text;
}
