import { unlessAborted } from '../call/unless-aborted.js';
import { PineconeAbortError } from '../errors/pinecone-abort-error.js';

/**
 * One call that several callers wait for; it starts with the first. Each of them may leave, and the call itself is
 * aborted when the last one has left.
 */
export class SharedCall<T> {
  readonly #run: (signal: AbortSignal) => Promise<T>;
  readonly #controller = new AbortController();
  #result: Promise<T> | undefined;
  #waiting = 0;

  constructor(run: (signal: AbortSignal) => Promise<T>) {
    this.#run = run;
  }

  /** True once nobody waits any more; newcomers need a call of their own. */
  get abandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** The call's result; rejects as soon as `signal` is aborted. */
  async wait(signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw abortedBy(signal);
    this.#result ??= this.#run(this.#controller.signal);
    this.#waiting += 1;
    try {
      return await unlessAborted(this.#result, signal, () => Promise.reject(abortedBy(signal)));
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort();
    }
  }
}

function abortedBy(signal: AbortSignal | undefined): PineconeAbortError {
  return new PineconeAbortError('The lookup of a host was aborted by the caller.', {
    cause: signal?.reason,
  });
}
