import type { ResponseMeta } from './response-meta.js';

/** A call that succeeded, with all there is to know of it. What few callers ask for is made when it is read. */
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
    let completed: Promise<Completed<T>> | undefined;
    super((resolve, reject) => {
      completed = start();
      completed.then(({ data }) => resolve(data), reject);
    });
    // Without one, `start` threw, and that is what this promise rejects with.
    this.#completed = completed ?? (this as unknown as Promise<never>);
  }

  /** What `then`, `catch` and `finally` make is a plain promise: it has no response of its own. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** All that is known of the promise's call once it succeeds, for wrapping one call in another. */
  static completion<T>(promise: PineconePromise<T>): Promise<Completed<T>> {
    // From here on a failure is the taker's; left alone, the promise would report it a second time.
    promise.catch(() => {});
    return promise.#completed.then((completed) => completed);
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
      return withData(completed, await shape(completed.data, completed.meta));
    });
  }
}

/** The same call with other data. */
export function withData<T>(completed: Completed<unknown>, data: T): Completed<T> {
  return {
    data,
    get response() {
      return completed.response;
    },
    get meta() {
      return completed.meta;
    },
  };
}
