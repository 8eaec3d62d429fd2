import { PineconePromise } from '../call/pinecone-promise.js';
import { BasePineconeError } from '../errors/base-pinecone-error.js';
import { PineconeConnectionError } from '../errors/pinecone-connection-error.js';
import { PineconeTimeoutError } from '../errors/pinecone-timeout-error.js';
import { differences } from './differences.js';

/** What a create with a name of its own may do beyond the request. */
export interface ReconcileOption {
  /**
   * When something of this name exists, or the answer to the create was lost, look at what is there: resolve to its
   * description if it is as asked for, else fail with what the create failed with.
   * @default false
   */
  readonly reconcile?: boolean | undefined;
}

/** A create, how to look at what it made, and what it should have made. */
export interface Creation<Made> {
  readonly create: () => PineconePromise<Made>;
  readonly describe: () => PineconePromise<Made>;
  /** What was asked for, by the names of the description. */
  readonly wanted: unknown;
}

/**
 * Creates, and settles by describing and comparing when the server says that it exists already or may have been
 * created without our hearing of it. The request itself is never sent a second time.
 */
export function reconciled<Made>({
  create,
  describe,
  wanted,
}: Creation<Made>): PineconePromise<Made> {
  return new PineconePromise(async () => {
    try {
      return await PineconePromise.completion(create());
    } catch (error) {
      if (!mayExist(error)) throw error;
      const found = await PineconePromise.completion(describe()).catch(() => undefined);
      if (!found || differences(wanted, found.data).length > 0) throw error;
      return found;
    }
  });
}

function mayExist(error: unknown): boolean {
  if (error instanceof PineconeConnectionError || error instanceof PineconeTimeoutError)
    return true;
  const status = error instanceof BasePineconeError ? (error.status ?? 0) : 0;
  return status === 409 || status >= 500;
}
