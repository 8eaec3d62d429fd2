import { type AttemptResult, attempt, type WireRequest } from './attempt.js';
import type { Attempt } from './attempt-record.js';
import { attemptSummary } from './attempt-summary.js';
import type { CallRequest } from './call-request.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { TransportError } from './errors/transport-error.js';
import { type FailedResult, failureOf } from './failure-of.js';
import type { TransportConfig } from './resolve-options.js';
import { guardStream, type StreamFailure } from './response/guard-stream.js';
import { rebuildResponse, withBody } from './response/rebuild-response.js';
import { setResponseInfo } from './response/response-info.js';
import { usableJson } from './response/usable-body.js';
import { isEventStream, streamProblem } from './response/usable-stream.js';
import { backoffMs } from './retry/backoff.js';
import { outcomeOf } from './retry/outcome-of.js';
import { retryAfterMs } from './retry/retry-after.js';
import { mayRetry } from './retry/retry-policy.js';
import { redactSecret } from './security/credential.js';
import { redactHeaders } from './security/headers.js';

/** Longest `Retry-After` that is waited for; beyond it the caller hears at once. */
const MAX_RETRY_AFTER_MS = 60_000;

/** One call: attempts, sleeps and what is known about them. */
export class Call {
  readonly #config: TransportConfig;
  readonly #request: CallRequest;
  readonly #startedAt: number;
  readonly #attempts: Attempt[] = [];
  /** Credential that the last attempt sent, kept to blank it out of what servers echo. */
  #secret: string | undefined;
  #lastRetryCost: number | undefined;
  #outOfTime = false;

  constructor(config: TransportConfig, request: CallRequest) {
    this.#config = config;
    this.#request = request;
    this.#startedAt = config.clock.now();
  }

  /** Sends the request until it succeeds, fails for good or runs out of time. */
  async send(): Promise<Response> {
    const { fetch, clock, maxResponseBytes } = this.#config;
    const { limits, signal, expect } = this.#request;
    for (;;) {
      const attemptStart = clock.now();
      const remainingMs = this.#remainingMs();
      const result = await attempt(() => this.#prepare(), {
        fetch,
        clock,
        limitMs: Math.min(limits.timeout, remainingMs),
        maxResponseBytes,
        signal,
        onSend: ({ headers }) => this.#notifyRequest(headers),
        isStream: (response) =>
          expect === 'stream' || (expect === 'json' && isEventStream(response)),
      });
      this.#outOfTime = remainingMs < limits.timeout;
      const durationMs = clock.now() - attemptStart;
      this.#observe(result, durationMs);
      const delayMs = this.#retryDelay(result);
      const record = { ...attemptSummary(result), durationMs };
      this.#attempts.push(delayMs === undefined ? record : { ...record, retryDelayMs: delayMs });
      if (delayMs === undefined) return this.#finish(result);
      await this.#pause(delayMs, result);
    }
  }

  async #prepare(): Promise<WireRequest> {
    const { method, url, body, headers: own } = this.#request;
    const headers = new Headers(this.#config.headers);
    for (const [name, value] of own) headers.set(name, value);
    headers.set('X-Pinecone-Api-Version', this.#config.api.version);
    const credential = await this.#config.authorize();
    if (credential) headers.set(credential.header, credential.value);
    this.#secret = credential?.secret;
    return { method, url, headers, body };
  }

  #notifyRequest(headers: Headers): void {
    const event = { ...this.#event(), headers: redactHeaders(headers, this.#redact) };
    this.#config.observers.notify('onRequest', event);
  }

  /** Milliseconds to sleep before another attempt, or undefined when this result is final. */
  #retryDelay(result: AttemptResult): number | undefined {
    const { budget, random, clock } = this.#config;
    const outcome = outcomeOf(result, clock.now());
    const retries = this.#attempts.length;
    if (outcome === 'success') budget?.refund(this.#lastRetryCost);
    if (typeof outcome === 'string' || retries >= this.#request.limits.maxRetries) return undefined;
    if (!mayRetry(this.#request.operation.retryClass, outcome)) return undefined;
    const gotResponse = outcome.kind === 'response';
    const throttled = gotResponse && outcome.status === 429;
    const wanted = gotResponse ? outcome.retryAfterMs : undefined;
    const delayMs = wanted ?? backoffMs(retries, throttled, random);
    if (delayMs > MAX_RETRY_AFTER_MS || delayMs >= this.#remainingMs()) return undefined;
    if (!budget) return delayMs;
    this.#lastRetryCost = budget.take(gotResponse);
    return this.#lastRetryCost === undefined ? undefined : delayMs;
  }

  async #pause(delayMs: number, result: AttemptResult): Promise<void> {
    const { status, error } = attemptSummary(result);
    this.#config.observers.notify('onRetry', {
      ...this.#event(this.#attempts.length),
      delayMs,
      status,
      error,
    });
    const { signal } = this.#request;
    try {
      await this.#config.clock.sleep(delayMs, signal);
    } catch (cause) {
      if (!signal?.aborted) throw cause;
      throw this.#failure({ kind: 'aborted', reason: signal.reason });
    }
  }

  #finish(result: AttemptResult): Response {
    switch (result.kind) {
      case 'buffered':
        return this.#finishBuffered(result.response, result.bytes);
      case 'stream':
        return this.#finishStream(result.response);
      default:
        throw this.#failure(result);
    }
  }

  #finishBuffered(original: Response, received: Uint8Array<ArrayBuffer>): Response {
    const { operation, expect } = this.#request;
    if (original.ok && expect !== 'json')
      return this.#withInfo(rebuildResponse({ original, bytes: received }));
    // A success may hold secrets on purpose, such as a new key; an error has no business to.
    const decoded = decode(received);
    const text = original.ok ? decoded : this.#redact(decoded);
    const bytes = text === decoded ? received : new TextEncoder().encode(text);
    const body = { operation, response: original, text, redact: this.#redact };
    const json = usableJson(body, this.#facts(original));
    return this.#withInfo(rebuildResponse({ original, bytes, parsed: { text, json } }));
  }

  #finishStream(original: Response): Response {
    const { operation, expect, signal } = this.#request;
    const { body } = original;
    const wanted = { operation, isWanted: expect === 'stream' };
    const problem = streamProblem(original, wanted, this.#facts(original));
    if (problem) {
      body?.cancel().catch(() => {});
      throw problem;
    }
    if (!body) return this.#withInfo(original);
    const guarded = guardStream(body, {
      clock: this.#config.clock,
      idleLimitMs: this.#config.streamIdleTimeout,
      signal,
      failureOf: (failure) => this.#streamFailure(failure, original),
    });
    return this.#withInfo(withBody(original, guarded));
  }

  #streamFailure(failure: StreamFailure, response: Response): TransportError {
    if (failure.kind === 'aborted') return this.#failure(failure);
    if (failure.kind === 'broken')
      return this.#failure({ ...failure, kind: 'truncated', response });
    return new TimeoutError('idle', this.#config.streamIdleTimeout, this.#facts(response));
  }

  #failure(result: FailedResult): TransportError {
    const { url, limits } = this.#request;
    return failureOf(result, {
      url,
      limits,
      outOfTime: this.#outOfTime,
      maxResponseBytes: this.#config.maxResponseBytes,
      context: this.#facts('response' in result ? result.response : undefined),
      redact: this.#redact,
    });
  }

  #withInfo(response: Response): Response {
    const { headers, status } = response;
    setResponseInfo(response, {
      ...this.#facts(response),
      status,
      lsn: headers.get('x-pinecone-request-lsn') ?? undefined,
      maxIndexedLsn: headers.get('x-pinecone-max-indexed-lsn') ?? undefined,
    });
    return response;
  }

  /** What errors and response infos tell about the call. */
  #facts(response?: Response) {
    const { operation, method, path } = this.#request;
    const { headers } = response ?? {};
    const requestId = headers?.get('x-pinecone-request-id') ?? headers?.get('x-request-id');
    return {
      operation: operation.id,
      method,
      path,
      apiVersion: this.#config.api.version,
      status: response?.status,
      requestId: requestId ? this.#redact(requestId) : undefined,
      attempts: this.#attempts,
      elapsedMs: this.#elapsedMs(),
      retryAfterMs: response && this.#retryAfter(response),
    };
  }

  #observe(result: AttemptResult, durationMs: number): void {
    const event = this.#event();
    const line = `${event.method} ${this.#request.path} attempt ${event.attempt}`;
    if (!('response' in result)) {
      this.#config.observers.log(
        'debug',
        `${line}: ${attemptSummary(result).error} after ${durationMs} ms`,
        event,
      );
      return;
    }
    const { status, headers } = result.response;
    const details = {
      ...event,
      status,
      durationMs,
      headers: redactHeaders(headers, this.#redact),
    };
    this.#config.observers.log(
      'debug',
      `${line}: status ${status} after ${durationMs} ms`,
      details,
    );
    this.#config.observers.notify('onResponse', details);
  }

  #event(attemptNumber = this.#attempts.length + 1) {
    const { operation, method, url } = this.#request;
    return {
      operation: operation.id,
      method,
      url,
      attempt: attemptNumber,
      apiVersion: this.#config.api.version,
    };
  }

  #retryAfter(response: Response): number | undefined {
    return retryAfterMs(response.headers, this.#config.clock.now());
  }

  readonly #redact = (text: string): string => redactSecret(text, this.#secret);

  #elapsedMs(): number {
    return this.#config.clock.now() - this.#startedAt;
  }

  #remainingMs(): number {
    return this.#request.limits.totalTimeout - this.#elapsedMs();
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
