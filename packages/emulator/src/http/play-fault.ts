import type { FaultEffect } from '../admin/fault.js';
import { ConnectionReset } from './connection-reset.js';
import { ServiceError } from './service-error.js';

/** The code that goes with a status, where the service has one. */
const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  402: 'PAYMENT_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  422: 'UNPROCESSABLE_ENTITY',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** Plays a fault around an operation. Throws ConnectionReset, or ServiceError for a status. */
export async function playFault(
  fault: FaultEffect,
  operate: () => Promise<Response>,
): Promise<Response> {
  const { delayMs, status, retryAfter, reset, truncate, malformed } = fault;
  if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (reset) throw new ConnectionReset();
  if (status !== undefined) {
    throw new ServiceError(status, CODES[status] ?? 'UNKNOWN', `A fault answers with ${status}.`, {
      headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    });
  }
  const response = await operate();
  if (truncate) return truncated(response);
  return malformed ? withBody(response, `{"malformed": ${await response.text()}`) : response;
}

async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    // An error right after the chunk would take the chunk away; a pull comes after it was taken.
    pull(controller) {
      if (isSent || half.length === 0) controller.error(new ConnectionReset());
      else controller.enqueue(half);
      isSent = true;
    },
  });
  const cut = withBody(response, body);
  cut.headers.set('content-length', String(Math.max(1, bytes.length)));
  return cut;
}

function withBody(response: Response, body: BodyInit): Response {
  const { status, headers } = response;
  return new Response(body, { status, headers });
}
