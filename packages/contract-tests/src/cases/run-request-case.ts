import type { ContractOperation } from '../contract/contract-operation.ts';
import { facadeRequest } from '../facade/facade-extras.ts';
import { inFacadeNames } from '../facade/in-facade-names.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import { decodeRequest } from '../oracles/decode-request.ts';
import { judgeRequest } from '../oracles/judge-request.ts';
import type { RecordedRequest, Recorder } from '../oracles/recorder.ts';
import { unfaithful } from '../oracles/unfaithful.ts';
import type { CaseRecord } from '../report/case-record.ts';
import { type Outcome, TARGET_KEY, type Target } from '../targets/target.ts';
import { proseRefusal } from './prose-rules.ts';
import type { RequestCase } from './request-cases.ts';

type Ending = Pick<CaseRecord, 'outcome' | 'how' | 'reason'>;

/** Where a case is run. */
export interface RequestRun {
  readonly target: Target;
  readonly recorder: Recorder;
  readonly operation: ContractOperation;
  /**
   * Spelling of the fields that the facade is given; it takes both.
   * @default 'facade'
   */
  readonly names?: 'facade' | 'wire';
}

/**
 * Sends a request through a target and judges what arrives. A client may refuse, before anything is sent, what the spec
 * refuses; whatever it sends has to be what was asked for, and the recorder has to think of it what the case expects.
 */
export async function runRequestCase(run: RequestRun, each: RequestCase): Promise<CaseRecord> {
  const { target, operation, names } = run;
  const { version, api, id } = operation;
  const { keyword, place, name } = each;
  const about = { direction: 'request', version, api, operation: id, status: '' } as const;
  const by = names === 'wire' ? `${target.name}, wire names` : target.name;
  return { ...about, target: by, name, keyword, place, ...(await endingOf(run, each)) };
}

async function endingOf(
  { target, recorder, operation, names = 'facade' }: RequestRun,
  each: RequestCase,
): Promise<Ending> {
  const request = each.make();
  recorder.take();
  const isNamed = target.name === 'facade' && names === 'facade';
  const given = isNamed ? inFacadeNames(operation, request) : request;
  const outcome = await target.call(recorder.url, operation, given);
  const sent = recorder.take();
  if (outcome.kind === 'skipped') return { outcome: 'skipped', how: '', reason: outcome.reason };
  const [first, ...more] = sent;
  if (more.length > 0) return failed('sent', `${sent.length} requests were sent`);
  if (!first) return refusalOf(operation, each, outcome);
  if (outcome.kind !== 'data')
    return failed('sent', `the answer was taken for ${describe(outcome)}`);
  const wanted =
    target.name === 'facade' ? facadeRequest(operation.facade ?? '', request) : request;
  return sentEnding(operation, each, { first, wanted });
}

async function sentEnding(
  operation: ContractOperation,
  { verdict }: RequestCase,
  { first, wanted }: { readonly first: RecordedRequest; readonly wanted: WireArguments },
): Promise<Ending> {
  const decoded = await decodeRequest(operation, first);
  const differences = 'problem' in decoded ? [decoded.problem] : unfaithful(wanted, decoded);
  if (differences.length > 0) return failed('sent', differences.join('; '));
  const violations = await judgeRequest(operation, first, TARGET_KEY);
  const found = violations.map(({ place, keyword, message }) => `${place} ${keyword} ${message}`);
  if (verdict === 'valid' && found.length > 0) return failed('sent', found.join('; '));
  if (verdict !== 'valid' && found.length === 0)
    return failed('sent', 'the recorder saw no violation');
  const ofClient = violations.find(
    ({ place }) => place.startsWith('header.') || place === 'method',
  );
  if (ofClient) return failed('sent', found.join('; '));
  return { outcome: 'passed', how: 'sent', reason: '' };
}

/** Nothing arrived: that is right where the spec's keywords or words refuse the request, too. */
function refusalOf(
  { id }: ContractOperation,
  { verdict, place }: RequestCase,
  outcome: Outcome,
): Ending {
  if (outcome.kind !== 'thrown' || !outcome.isArgument) {
    return failed('refused', `nothing was sent, and the call ended as ${describe(outcome)}`);
  }
  if (verdict === 'invalid') return { outcome: 'passed', how: 'refused', reason: '' };
  const words = proseRefusal(id, place);
  if (words !== undefined) return { outcome: 'passed', how: 'refused by words', reason: words };
  return failed('refused', `the contract takes it, but: ${outcome.failure.message}`);
}

function failed(how: string, reason: string): Ending {
  return { outcome: 'failed', how, reason };
}

function describe(outcome: Outcome): string {
  if (outcome.kind === 'thrown') return `${outcome.failure.name}: ${outcome.failure.message}`;
  return JSON.stringify(outcome).slice(0, 200);
}
