import { setTimeout } from 'node:timers/promises';
import { isObject } from '../is-object.js';
import { messageOf } from '../message-of.js';
import { TransferError } from './transfer-error.js';

/** The version that a push speaks: the oldest in which namespaces can be made ahead of their records. */
const API_VERSION = '2025-10';
const ATTEMPTS = 6;
/** Milliseconds before the second attempt; doubled for each further one. */
const FIRST_PAUSE = 250;
/** Milliseconds that a target may ask to wait; longer ones are asked again after this. */
const LONGEST_PAUSE = 60_000;

/** How a push reaches its target. */
export interface HttpTargetOptions {
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  /** Waits; rejects at once when the signal is aborted. */
  readonly sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One request. */
interface TargetRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** JSON text. */
  readonly body?: string;
  /** Statuses that are an answer besides the 2xx. */
  readonly accept?: readonly number[];
}

/** What the target answered. */
export interface TargetAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends requests to a Pinecone, again after failures that may pass. Everything that a push sends can be repeated. */
export class HttpTarget {
  readonly #options: HttpTargetOptions;

  constructor(options: HttpTargetOptions) {
    this.#options = options;
  }

  /** Rejects with TransferError for what the target refuses, or when it cannot be reached. */
  async send(request: TargetRequest): Promise<TargetAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#attempt(request);
      if (!('retry' in outcome)) return outcome;
      if (attempt === ATTEMPTS) throw new TransferError(outcome.retry);
      const wanted = Math.max(outcome.after, FIRST_PAUSE * 2 ** (attempt - 1));
      await this.pause(Math.min(wanted, LONGEST_PAUSE));
    }
  }

  /** Waits; rejects with the reason as soon as the push is aborted. */
  async pause(milliseconds: number): Promise<void> {
    const { sleep = timer, signal } = this.#options;
    try {
      await sleep(milliseconds, signal);
    } finally {
      signal?.throwIfAborted();
    }
  }

  async #attempt(
    request: TargetRequest,
  ): Promise<TargetAnswer | { readonly retry: string; readonly after: number }> {
    const { method, url, body, accept = [] } = request;
    const { apiKey, signal } = this.#options;
    let response: Response;
    let text: string;
    try {
      response = await this.#options.fetch(url, {
        method,
        headers: {
          'api-key': apiKey,
          'x-pinecone-api-version': API_VERSION,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      });
      text = await response.text();
    } catch (error) {
      signal?.throwIfAborted();
      return { retry: `${method} ${url} could not be sent: ${rootMessage(error)}.`, after: 0 };
    }
    const answer = { status: response.status, body: parse(text) };
    if (response.ok || accept.includes(response.status)) return answer;
    const refusal = `${method} ${url} was refused with status ${response.status}: ${reasonOf(answer.body, text)}`;
    if (response.status !== 429 && response.status < 500) throw new TransferError(refusal);
    return { retry: refusal, after: 1000 * (Number(response.headers.get('retry-after')) || 0) };
  }
}

function timer(milliseconds: number, signal?: AbortSignal): Promise<unknown> {
  return setTimeout(milliseconds, undefined, { signal });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function reasonOf(body: Readonly<Record<string, unknown>>, text: string): string {
  const error = isObject(body['error']) ? body['error'] : body;
  return typeof error['message'] === 'string' ? error['message'] : text.slice(0, 200);
}

/** `fetch` hides what went wrong with the connection behind its own failure. */
function rootMessage(error: unknown): string {
  return messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
