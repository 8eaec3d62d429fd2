import { setTimeout } from 'node:timers/promises';
import type { FaultEffect } from '../admin/fault.js';
import { ConnectionCut, type PartialAnswer } from './connection-cut.js';
import { ServiceError } from './service-error.js';

/** The code that goes with a status, where the service has one. */
const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  402: 'PAYMENT_REQUIRED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  422: 'UNPROCESSABLE_ENTITY',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/**
 * Plays a fault around an operation; `cleared` ends its delay. Throws ConnectionCut, or ServiceError for a status.
 */
export async function playFault(
  fault: FaultEffect,
  operate: () => Promise<Response>,
  { cleared }: { readonly cleared: AbortSignal },
): Promise<Response> {
  const { delayMs, status, retryAfter, reset, truncate, malformed } = fault;
  if (delayMs !== undefined) await delay(delayMs, cleared);
  if (reset) throw new ConnectionCut();
  if (status !== undefined) {
    const message = `A fault answers with ${status}.`;
    throw new ServiceError(status, CODES[status] ?? 'UNKNOWN', message).withHeaders(
      retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    );
  }
  const response = await operate();
  if (truncate) throw new ConnectionCut(await halfOf(response));
  return malformed ? malformedAnswer(response) : response;
}

async function delay(milliseconds: number, cleared: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal: cleared });
  } catch (error) {
    if (!cleared.aborted) throw error;
  }
}

/** Half of an answer: all of its headers, and a body that is shorter than they say. */
async function halfOf(response: Response): Promise<PartialAnswer> {
  const { status, headers } = response;
  const whole = new Uint8Array(await response.arrayBuffer());
  const bytes = whole.slice(0, Math.max(1, Math.floor(whole.length / 2)));
  return { status, headers, bytes, announced: whole.length + 1 };
}

async function malformedAnswer(response: Response): Promise<Response> {
  const { status, headers } = response;
  return new Response(`{"malformed": ${await response.text()}`, { status, headers });
}
