import { startMocks } from './start-mocks.ts';

/** What Prism thought of one call. */
export interface PrismOpinion {
  /** The content of `sl-violations`; empty when Prism found none. */
  readonly violations: readonly PrismViolation[];
  /** The body that Prism sent. */
  readonly text: string;
}

/** One entry of `sl-violations`. */
export interface PrismViolation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
}

/** Prism for every API of every version, and a `fetch` that remembers what it said last. */
export interface PrismOracle extends AsyncDisposable {
  urlOf(version: string, api: string): string;
  readonly fetch: typeof fetch;
  /** The opinion about the last call; undefined when none arrived. */
  take(): PrismOpinion | undefined;
}

/** How Prism is asked. */
export interface PrismOracleOptions {
  /**
   * When a call is given up: Prism never answers a body that is not JSON.
   * @unit milliseconds
   * @default 10000
   */
  readonly patience?: number;
}

/** Starts Prism in this process. */
export async function startPrismOracle(
  specsFolder: string,
  { patience = 10_000 }: PrismOracleOptions = {},
): Promise<PrismOracle> {
  const mocks = await startMocks(specsFolder);
  let last: PrismOpinion | undefined;
  return {
    urlOf: mocks.urlOf,
    async fetch(input, init = {}) {
      const watchdog = AbortSignal.timeout(patience);
      const signal = init.signal ? AbortSignal.any([init.signal, watchdog]) : watchdog;
      const response = await fetch(input, { ...init, signal });
      const violations = response.headers.get('sl-violations');
      last = {
        violations: violations === null ? [] : (JSON.parse(violations) as PrismViolation[]),
        text: await response.clone().text(),
      };
      return response;
    },
    take() {
      const taken = last;
      last = undefined;
      return taken;
    },
    [Symbol.asyncDispose]: () => mocks[Symbol.asyncDispose](),
  };
}
