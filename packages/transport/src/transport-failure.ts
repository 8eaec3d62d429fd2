import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { RedirectError } from './errors/redirect-error.js';
import { ResponseError } from './errors/response-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { FailureOf } from './failure.js';

const CLASSES = { AbortError, ConnectionError, RedirectError, ResponseError, TimeoutError };

/** Makes the transport's own errors. */
export const transportFailure: FailureOf = (name, message, facts) =>
  new CLASSES[name](message, facts);
