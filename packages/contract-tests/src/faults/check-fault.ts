import { inspect, isDeepStrictEqual } from 'node:util';
import { isTransportError, type RequestEvent } from '@pinecone-versioned/transport';
import type { SeenRequest } from '@pinecone-versioned/transport/testing';
import { isPineconeError } from 'pinecone-versioned';
import { answerErrorName, failureErrorName } from './facade-error-name.ts';
import { type Ending, type FaultCase, REQUEST_ID } from './fault-case.ts';
import type { CallFacts, FaultOutcome } from './fault-outcome.ts';
import { ATTEMPT_LIMIT_MS, type FaultRun, MAX_RETRIES, SECRET } from './fault-run.ts';
import { isHarmless } from './is-harmless.ts';

import { type Credentials, wantedCredentials } from './wanted-credentials.ts';

/** The client that a case was run with. */
export type FaultTarget = 'raw' | 'facade';

type Expected = Readonly<Record<string, readonly [found: unknown, wanted: unknown]>>;

/** Everything in the outcome of a case that is not as the contract and the clients' documents have it. */
export function checkFault(run: FaultRun, target: FaultTarget, outcome: FaultOutcome): string[] {
  const { each, operation, told, seen } = run;
  const wanted = attemptsOf(run);
  const expected: Expected = {
    ...factsExpected(run, outcome.facts),
    ...(target === 'raw' ? rawExpected(run, outcome) : facadeExpected(run, outcome)),
    'requests at the server': [seen().length, each.requests ?? wanted.length],
    'versions on the wire': [
      [...new Set(seen().map((request) => request.header('x-pinecone-api-version')))],
      seen().length > 0 ? [operation.version] : [],
    ],
    'credentials on the wire': [
      seen().map(credentialsIn),
      seen().map(() => wantedCredentials(operation, SECRET)),
    ],
    'attempts as hooks are told of them': [
      run.announced.map(announcementIn),
      announcementsOf(run, wanted.length),
    ],
    'the key among what is shown': [showsSecret([outcome.value, outcome.facts, told]), false],
  };
  return Object.entries(expected)
    .filter(([, [found, right]]) => !isDeepStrictEqual(found, right))
    .map(([what, [found, right]]) => `${what}: ${shown(found)}, not ${shown(right)}`);
}

function credentialsIn(request: SeenRequest): Credentials {
  return { 'api-key': request.header('api-key'), authorization: request.header('authorization') };
}

/** What hooks are told before an attempt; a header of the credential is named, and its value left out. */
function announcementIn({ method, apiVersion, attempt, headers }: RequestEvent): object {
  const { 'api-key': key, authorization } = headers;
  return { method, apiVersion, attempt, 'api-key': key, authorization };
}

function announcementsOf({ each, operation }: FaultRun, attempts: number): object[] {
  const { method, version: apiVersion } = operation;
  const wanted = wantedCredentials(operation, SECRET);
  const shown = Object.entries(wanted).map(([name, value]) => [name, value && '[redacted]']);
  const count = each.interruption === 'abort before sending' ? 0 : attempts;
  return Array.from({ length: count }, (_, index) => {
    return { method, apiVersion, attempt: index + 1, ...Object.fromEntries(shown) };
  });
}

/** What every attempt is expected to say of itself. */
function attemptsOf({ each, operation }: FaultRun): object[] {
  const isRepeated =
    each.repeats === 'all' || (each.repeats === 'harmless' && isHarmless(operation));
  const { pauses = [250, 500], attempts = pauses.length + 1 } = each;
  const count = isRepeated ? Math.min(attempts, MAX_RETRIES + 1) : 1;
  return Array.from({ length: count }, (_, index) => {
    const pause = index < count - 1 ? { retryDelayMs: pauses[index] } : {};
    return { durationMs: isLimited(each) ? ATTEMPT_LIMIT_MS : 0, ...pause };
  });
}

function isLimited({ interruption }: FaultCase): boolean {
  return interruption?.startsWith('limit') ?? false;
}

function factsExpected(run: FaultRun, facts: CallFacts): Expected {
  const { each, operation, clock } = run;
  const { method, path, version } = operation;
  const attempts = attemptsOf(run);
  const known = (facts.attempts ?? []).map(({ status: _, error: __, ...times }) => times);
  const spent = attempts.length * (isLimited(each) ? ATTEMPT_LIMIT_MS : 0);
  const paused = clock.pauses.reduce((sum, ms) => sum + ms, 0);
  const status = each.ending.kind === 'data' ? facts.status : each.ending.status;
  const isInterrupted = each.interruption === 'abort in the pause';
  return {
    method: [facts.method, method],
    path: [facts.path, path],
    apiVersion: [facts.apiVersion, version],
    status: [facts.status, status],
    requestId: [facts.requestId, namesRequest(each) ? REQUEST_ID : undefined],
    attempts: [known, isInterrupted ? [{ durationMs: 0, retryDelayMs: 500 }] : attempts],
    elapsedMs: [facts.elapsedMs, isInterrupted ? 0 : spent + paused],
    retryAfterMs: [facts.retryAfterMs, each.retryAfterMs],
    statuses: [(facts.attempts ?? []).at(-1)?.status, isInterrupted ? 429 : status],
  };
}

function namesRequest({ script, ending }: FaultCase): boolean {
  const isAnswered = ending.kind !== 'failure' || ending.status !== undefined;
  return isAnswered && script?.at(-1)?.headers?.['x-pinecone-request-id'] === REQUEST_ID;
}

function rawExpected({ each: { ending } }: FaultRun, { kind, value }: FaultOutcome): Expected {
  if (ending.kind === 'data') return { ending: [kind, 'data'] };
  if (ending.kind === 'answer') {
    return { ending: [kind, 'error'], body: [value, ending.body] };
  }
  const { name, code, message } = membersOf(value);
  return {
    ending: [kind, 'thrown'],
    class: [name, ending.name],
    brand: [isTransportError(value), true],
    code: [code, ending.code],
    'message is given': [typeof message === 'string' && message !== '', true],
  };
}

function facadeExpected({ each }: FaultRun, { kind, value }: FaultOutcome): Expected {
  const { ending, retryAfterMs } = each;
  if (ending.kind === 'data') return { ending: [kind, 'data'] };
  const { name, code, message, details, body } = membersOf(value);
  const common: Expected = { ending: [kind, 'thrown'], brand: [isPineconeError(value), true] };
  if (ending.kind === 'failure') {
    const wanted = failureErrorName(ending.name, ending.status);
    return { ...common, class: [name, wanted], code: [code, ending.code] };
  }
  const { said } = ending;
  const isQuota = /month/i.test(said.message ?? '') && retryAfterMs === undefined;
  return {
    ...common,
    class: [name, answerErrorName(ending.status, isQuota)],
    code: [code, said.code],
    message: [message, messageOf(ending) ?? message],
    'message is given': [typeof message === 'string' && message !== '', true],
    details: [details, said.details],
    body: [body, ending.body],
  };
}

/** What the server said, if it said something. */
function messageOf({ body, said }: Extract<Ending, { kind: 'answer' }>): string | undefined {
  return typeof body === 'string' ? body : said.message;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? (value as Readonly<Record<string, unknown>>) : {};
}

function showsSecret(values: readonly unknown[]): boolean {
  const printed = inspect(values, { depth: null, showHidden: true });
  const stacks = values.map((value) => String(membersOf(value)['stack'] ?? ''));
  return `${printed}${JSON.stringify(values)}${stacks.join()}`.includes(SECRET);
}

function shown(value: unknown): string {
  return inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY }).slice(0, 300);
}
