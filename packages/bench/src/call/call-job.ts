import type { CallName } from './call-client.ts';

export interface CallWorkerOptions {
  readonly client: string;
  readonly url: string;
}

/** Calls that a worker is to make. */
export interface CallJob {
  readonly call: CallName;
  readonly calls: number;
  readonly concurrency: number;
}

/** What one call of a job took, on average. */
export interface CallCost {
  readonly wall: number;
  readonly cpu: number;
  /** Bytes that the JavaScript heap grew by; absent where garbage was collected meanwhile, or may have been. */
  readonly heap?: number;
}
