import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { Caller } from '../engine/caller.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';

/** Sends a call that is all said by its path. */
export function callAt<Data>(
  caller: Caller,
  operation: RegistryOperation,
  [path, options]: readonly [path: object, options: CallOptions | undefined],
): PineconePromise<Data> {
  return caller.call<Data>({ operation, input: { path }, options });
}
