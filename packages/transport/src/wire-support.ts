import type { CallState } from './call-state.js';
import type { FailureOf } from './failure.js';
import type { checkHost } from './security/host.js';

/** Turns a body into what `fetch` sends. */
export type BodySerializer = (body: unknown) => string | FormData;

/** Handles answers that are read while they arrive. */
export interface StreamSupport {
  /** Whether the body of this success is left to the caller. */
  isStream(response: Response, call: CallState): boolean;
  /** The response as the caller gets it; throws when it is not what the caller asked for. */
  open(response: Response, call: CallState): Response;
}

/** What a client needs beside JSON and a fixed server. Each API names only what it uses, so that no other has to carry it. */
export interface WireSupport {
  /** Media type of a request body -> its serializer. */
  readonly bodies?: Readonly<Record<string, BodySerializer>>;
  readonly streams?: StreamSupport;
  /** Checks the host of an API that has no fixed server. */
  readonly checkHost?: typeof checkHost;
}

/** What calls are sent with, beside an API's own: how its failures are told. */
export interface CallSupport extends WireSupport {
  readonly failureOf: FailureOf;
}
