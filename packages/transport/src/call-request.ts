import type { Operation } from './operation.js';
import type { ResolvedLimits } from './resolve-options.js';

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
  /** `raw` reads a success body but does not parse it, `stream` does not even read it. */
  readonly expect: 'json' | 'raw' | 'stream';
}
