import { withoutUndefined } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { Caller } from '../engine/caller.js';
import type { RequestInput } from '../engine/encode-request.js';
import type { ShapeAnswer } from '../engine/prepare-call.js';
import type { IndexTarget } from '../hosts/index-target.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';

/** A write's answer, with its place in the log where the server tells it. */
export type Written<Data> = Data & {
  /** Log sequence number, for `waitUntilVisible` and `atLeast`. */
  readonly lsn?: string;
};

/** Calls to one index. */
export class IndexContext {
  readonly caller: Caller;
  readonly target: IndexTarget;
  readonly namespace: string | undefined;

  constructor(caller: Caller, target: IndexTarget, namespace: string | undefined) {
    this.caller = caller;
    this.target = target;
    this.namespace = namespace;
  }

  /** The same index, with another namespace for the calls that name none. */
  inNamespace(name: string): IndexContext {
    return new IndexContext(this.caller, this.target, name);
  }

  /** The namespace of a call: the one that it names, or else that of the index object. */
  namespaceOf(given: string | undefined): string | undefined {
    return given === undefined ? this.namespace : given;
  }

  /** Sends an operation to the index; `shape` makes the result of the answer. */
  call<Data>(
    operation: RegistryOperation,
    input: RequestInput | (() => RequestInput),
    options: CallOptions | undefined,
    shape?: ShapeAnswer,
  ): PineconePromise<Data> {
    return this.caller.call<Data>({ operation, input, options, shape, target: this.target });
  }

  /** As {@link IndexContext.call}, for writes. */
  write<Data>(
    operation: RegistryOperation,
    input: RequestInput | (() => RequestInput),
    options: CallOptions | undefined,
  ): PineconePromise<Written<Data>> {
    return this.call<Data>(operation, input, options).map((data, { lsn }) => ({
      ...data,
      ...withoutUndefined({ lsn }),
    })) as PineconePromise<Written<Data>>;
  }
}
