import type { CallOptions } from '../call/call-options.js';

/** What a wait has seen at its latest look. */
export interface WaitProgress {
  /** State in the server's words, such as `Initializing`. */
  readonly status: string;
  /** Progress from 0 to 100, where the server reports it. */
  readonly percentComplete: number | undefined;
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
}

/** Options of everything that waits for a state. `headers`, `maxRetries` and `apiVersion` are those of every look. */
export interface WaitOptions extends Pick<CallOptions, 'apiVersion' | 'headers' | 'maxRetries'> {
  /**
   * Longest wait. The last look begins no later than this and gets at most one more second.
   * @unit milliseconds
   * @default none: waits until the state is reached or the signal is aborted
   */
  readonly timeout?: number | undefined;
  /** Ends the wait at once. What is waited for goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Called and awaited after every look, the last one included. What it throws ends the wait. */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
  /**
   * Shortest time between two looks; the time grows with each look.
   * @unit milliseconds
   * @default 1000
   */
  readonly minIntervalMs?: number | undefined;
  /**
   * Longest time between two looks.
   * @unit milliseconds
   * @default 10000
   */
  readonly maxIntervalMs?: number | undefined;
}

/** The names of {@link WaitOptions}. */
export const WAIT_OPTIONS = {
  timeout: true,
  signal: true,
  onProgress: true,
  minIntervalMs: true,
  maxIntervalMs: true,
  apiVersion: true,
  headers: true,
  maxRetries: true,
} as const satisfies Record<keyof WaitOptions, true>;
