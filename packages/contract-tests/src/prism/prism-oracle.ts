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
      const text = await response.clone().text();
      const named = response.headers.get('sl-violations') ?? '[]';
      const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
      last = {
        violations: isProblem ? [problemOf(text)] : (JSON.parse(named) as PrismViolation[]),
        text,
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

/** An operation without a documented 400 or 422 has no answer for an invalid request, so Prism answers with its own. */
function problemOf(text: string): PrismViolation {
  const { title = '' } = JSON.parse(text) as { readonly title?: string };
  return { location: ['request'], severity: 'Error', message: title };
}
