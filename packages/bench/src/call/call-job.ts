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
}

/** What one call of a job allocated, on average; a process that was started to watch its heap answers with this. */
export interface CallAllocation {
  /** Bytes that the JavaScript heap grew by; absent when garbage was collected meanwhile. */
  readonly heap?: number;
}
