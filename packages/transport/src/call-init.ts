import type { CallLimits } from './options.js';
import type { HeadersInput } from './security/headers.js';

/** What a call sends, and under which limits. */
export interface CallInit extends CallLimits {
  readonly params?:
    | {
        /** Values of the `{name}`s in the path. */
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        readonly query?: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
  readonly body?: unknown;
  /** Further headers of this call. Headers that the client sets itself are refused. */
  readonly headers?: HeadersInput | undefined;
  /** Ends the call at any point. */
  readonly signal?: AbortSignal | undefined;
}
