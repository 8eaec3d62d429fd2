import { type AttemptResult, attempt, type WireRequest } from './attempt.js';
import type { Attempt } from './attempt-record.js';
import { ResponseError } from './errors/response-error.js';
import type { ErrorContext, TransportError } from './errors/transport-error.js';
import { type FailedResult, failureOf } from './failure-of.js';
import type { Operation } from './operation.js';
import type { ResolvedLimits, TransportConfig } from './resolve-options.js';
import { rebuildResponse } from './response/rebuild-response.js';
import { requestIdOf, setResponseInfo } from './response/response-info.js';
import { usableJson } from './response/usable-body.js';
import { backoffMs } from './retry/backoff.js';
import { isProvablyNotProcessed } from './retry/not-processed.js';
import { retryAfterMs } from './retry/retry-after.js';
import { mayRetry, type Outcome } from './retry/retry-policy.js';
import { redactHeaders } from './security/headers.js';

/** Longest `Retry-After` that is waited for; beyond it the caller hears at once. */
const MAX_RETRY_AFTER_MS = 60_000;

/** What is to be sent: the request without credential and version header. */
export interface CallRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path template of the spec. */
  readonly path: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | undefined;
  readonly signal: AbortSignal | undefined;
  readonly limits: ResolvedLimits;
  /** `raw` leaves a success body alone, for callers that parse it themselves. */
  readonly expect: 'json' | 'raw' | 'stream';
}

/** One call: attempts, sleeps and what is known about them. */
export class Call {
  readonly #config: TransportConfig;
  readonly #request: CallRequest;
  readonly #startedAt: number;
  readonly #attempts: Attempt[] = [];
  /** Credential that the last attempt sent, kept to blank it out of what servers echo. */
  #secret: string | undefined;
  #lastRetryCost: number | undefined;

  constructor(config: TransportConfig, request: CallRequest) {
    this.#config = config;
    this.#request = request;
    this.#startedAt = config.clock.now();
  }

  /** Sends the request until it succeeds, fails for good or runs out of time. */
  async send(): Promise<Response> {
    for (;;) {
      const limitMs = Math.min(this.#request.limits.timeout, this.#remainingMs());
      const attemptStart = this.#config.clock.now();
      const wire = await this.#wireRequest();
      this.#notify('onRequest', { ...this.#event(), headers: redactHeaders(wire.headers) });
      const { fetch, clock, maxResponseBytes, streamIdleTimeout } = this.#config;
      const { signal } = this.#request;
      const result = await attempt(wire, {
        fetch,
        clock,
        limitMs,
        maxResponseBytes,
        streamIdleTimeout,
        signal,
      });
      const durationMs = clock.now() - attemptStart;
      this.#observe(result, durationMs);
      const delayMs = this.#retryDelay(result);
      this.#attempts.push({
        ...summary(result),
        durationMs,
        ...(delayMs === undefined ? {} : { retryDelayMs: delayMs }),
      });
      if (delayMs === undefined) return this.#finish(result);
      await this.#pause(delayMs, result);
    }
  }

  async #wireRequest(): Promise<WireRequest> {
    const { method, url, body, headers: own } = this.#request;
    const headers = new Headers(own);
    for (const [name, value] of this.#config.headers)
      if (!headers.has(name)) headers.set(name, value);
    headers.set('X-Pinecone-Api-Version', this.#config.api.version);
    const credential = await this.#config.authorize();
    if (credential) {
      headers.set(...credential);
      this.#secret = credential[1].replace(/^Bearer /, '');
    }
    return { method, url, headers, body };
  }

  /** Milliseconds to sleep before another attempt, or undefined when this result is final. */
  #retryDelay(result: AttemptResult): number | undefined {
    const outcome = this.#outcome(result);
    const retries = this.#attempts.length;
    if (!outcome) {
      this.#config.budget?.refund(this.#config.host, this.#lastRetryCost);
      return undefined;
    }
    if (retries >= this.#request.limits.maxRetries) return undefined;
    if (!mayRetry(this.#request.operation.retryClass, outcome)) return undefined;
    const throttled = outcome.kind === 'response' && outcome.status === 429;
    const wanted = outcome.kind === 'response' ? outcome.retryAfterMs : undefined;
    const delayMs = wanted ?? backoffMs(retries, throttled, this.#config.random);
    if (delayMs > MAX_RETRY_AFTER_MS || delayMs >= this.#remainingMs()) return undefined;
    const { budget } = this.#config;
    if (!budget) return delayMs;
    this.#lastRetryCost = budget.take(this.#config.host, outcome.kind === 'response');
    return this.#lastRetryCost === undefined ? undefined : delayMs;
  }

  /** What the retry policy sees; undefined for results that are successes or can't be mended by a retry. */
  #outcome(result: AttemptResult): Outcome | undefined {
    switch (result.kind) {
      case 'buffered':
        if (result.response.status < 400) return undefined;
        return {
          kind: 'response',
          status: result.response.status,
          retryAfterMs: this.#retryAfter(result.response),
          text: result.response.status === 429 ? decode(result.bytes) : undefined,
        };
      case 'truncated':
      case 'timeout':
        return { kind: 'no-response', notProcessed: false };
      case 'unreachable':
        return { kind: 'no-response', notProcessed: isProvablyNotProcessed(result.cause) };
      default:
        return undefined;
    }
  }

  async #pause(delayMs: number, result: AttemptResult): Promise<void> {
    const { status, error } = summary(result);
    const event = { ...this.#event(this.#attempts.length), delayMs, status, error };
    this.#notify('onRetry', event);
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

  #finishBuffered(original: Response, bytes: Uint8Array<ArrayBuffer>): Response {
    const text = decode(bytes);
    const raw = this.#request.expect !== 'json' && original.ok;
    const { operation } = this.#request;
    const { status } = original;
    const received = {
      operation,
      status,
      contentType: contentTypeOf(original),
      text,
      redact: (part: string) => this.#redact(part),
    };
    const json = raw ? undefined : usableJson(received, this.#context(original));
    return this.#withInfo(rebuildResponse({ original, bytes, text, json }));
  }

  #finishStream(response: Response): Response {
    if (this.#request.expect !== 'json') return this.#withInfo(response);
    response.body?.cancel().catch(() => {});
    throw new ResponseError(
      'UNEXPECTED_STREAM',
      `${this.#request.method} ${this.#request.path} was answered with an event stream. Pass \`parseAs: 'stream'\` and read it with \`readEvents\`.`,
      { ...this.#context(response), contentType: contentTypeOf(response) },
    );
  }

  #failure(result: FailedResult): TransportError {
    const { method, path, url, limits } = this.#request;
    return failureOf(result, {
      where: `${method} ${path}`,
      url,
      limits,
      outOfTime: this.#remainingMs() <= 0,
      maxResponseBytes: this.#config.maxResponseBytes,
      context: this.#context('response' in result ? result.response : undefined),
      redact: (text) => this.#redact(text),
    });
  }

  #withInfo(response: Response): Response {
    const { headers } = response;
    setResponseInfo(response, {
      operation: this.#request.operation.id,
      apiVersion: this.#config.api.version,
      requestId: requestIdOf(headers),
      attempts: this.#attempts,
      elapsedMs: this.#elapsedMs(),
      retryAfterMs: this.#retryAfter(response),
      lsn: headers.get('x-pinecone-request-lsn') ?? undefined,
      maxIndexedLsn: headers.get('x-pinecone-max-indexed-lsn') ?? undefined,
    });
    return response;
  }

  #context(response?: Response): ErrorContext {
    const context: ErrorContext = {
      operation: this.#request.operation.id,
      method: this.#request.method,
      path: this.#request.path,
      apiVersion: this.#config.api.version,
      attempts: this.#attempts,
      elapsedMs: this.#elapsedMs(),
    };
    if (!response) return context;
    const requestId = requestIdOf(response.headers);
    const wait = this.#retryAfter(response);
    return {
      ...context,
      status: response.status,
      ...(requestId === undefined ? {} : { requestId }),
      ...(wait === undefined ? {} : { retryAfterMs: wait }),
    };
  }

  #observe(result: AttemptResult, durationMs: number): void {
    const event = this.#event();
    const line = `${event.method} ${this.#request.path} attempt ${event.attempt}`;
    if (!('response' in result)) {
      this.#config.logger?.debug(`${line}: ${summary(result).error} after ${durationMs} ms`, event);
      return;
    }
    const { status } = result.response;
    const details = {
      ...event,
      status,
      durationMs,
      headers: redactHeaders(result.response.headers),
    };
    this.#config.logger?.debug(`${line}: status ${status} after ${durationMs} ms`, details);
    this.#notify('onResponse', details);
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

  #notify<Name extends 'onRequest' | 'onResponse' | 'onRetry'>(
    name: Name,
    event: Parameters<NonNullable<TransportConfig['hooks'][Name]>>[0],
  ): void {
    try {
      (this.#config.hooks[name] as ((event: unknown) => void) | undefined)?.(event);
    } catch (error) {
      // An observer must not cost the caller a response that has arrived.
      this.#config.logger?.warn(`The hook ${name} threw.`, error);
    }
  }

  #retryAfter(response: Response): number | undefined {
    return retryAfterMs(response.headers, this.#config.clock.now());
  }

  #redact(text: string): string {
    return this.#secret ? text.replaceAll(this.#secret, '[redacted]') : text;
  }

  #elapsedMs(): number {
    return this.#config.clock.now() - this.#startedAt;
  }

  #remainingMs(): number {
    return this.#request.limits.totalTimeout - this.#elapsedMs();
  }
}

function summary(result: AttemptResult): { status?: number; error?: string } {
  const status = 'response' in result ? { status: result.response.status } : {};
  const names: Partial<Record<AttemptResult['kind'], string>> = {
    aborted: 'AbortError',
    redirect: 'RedirectError',
    timeout: 'TimeoutError',
    'too-large': 'ResponseError',
    truncated: 'ResponseError',
    unreachable: 'ConnectionError',
  };
  const error = names[result.kind];
  return error === undefined ? status : { ...status, error };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function contentTypeOf(response: Response): string | undefined {
  return response.headers.get('content-type') ?? undefined;
}
