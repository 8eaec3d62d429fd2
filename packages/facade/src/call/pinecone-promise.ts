import type { ResponseMeta } from './response-meta.js';

/** A call that succeeded, with all there is to know of it. */
export interface Completed<T> {
  readonly data: T;
  /** The response, its body buffered and not yet read. */
  readonly response: Response;
  readonly meta: ResponseMeta;
}

/** A result together with what is known about its response. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseMeta;
}

/**
 * The promise that every method returns: awaiting it gives the data. The call is already under way, and it is sent
 * once however often the promise is read.
 */
export class PineconePromise<T> extends Promise<T> {
  readonly #completed: Promise<Completed<T>>;

  constructor(start: () => Promise<Completed<T>>) {
    const completed = new Promise<Completed<T>>((resolve) => resolve(start()));
    super((resolve, reject) => {
      completed.then(({ data }) => resolve(data), reject);
    });
    this.#completed = completed;
  }

  /** What `then`, `catch` and `finally` make is a plain promise: it has no response of its own. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** All that is known of the promise's call once it succeeds, for wrapping one call in another. */
  static async completion<T>(promise: PineconePromise<T>): Promise<Completed<T>> {
    // From here on a failure is the taker's; left alone, the promise would report it a second time.
    promise.catch(() => {});
    return promise.#completed;
  }

  /** The data together with status, headers, request id and attempts of its response. */
  async withResponse(): Promise<WithResponse<T>> {
    const { data, meta } = await PineconePromise.completion(this);
    return { data, response: meta };
  }

  /** The response itself, its body in memory: what the server sent, in the API's own names. */
  async asResponse(): Promise<Response> {
    return (await PineconePromise.completion(this)).response;
  }

  /** The same call with its data in another shape; what `shape` throws becomes the rejection. */
  map<U>(shape: (data: T, meta: ResponseMeta) => U | PromiseLike<U>): PineconePromise<U> {
    return new PineconePromise(async () => {
      const completed = await PineconePromise.completion(this);
      return { ...completed, data: await shape(completed.data, completed.meta) };
    });
  }
}
