import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { Caller } from '../engine/caller.js';
import type { RequestInput } from '../engine/encode-request.js';
import type { IndexTarget } from '../hosts/index-target.js';
import type { OperationName } from '../negotiation/operation-name.js';
import { type ListCall, listCall, type WithToken } from '../pages/list-call.js';
import type { Paginated } from '../pages/paginated.js';

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
    return given ?? this.namespace;
  }

  /** Makes a list of what an operation of the index answers, page by page. */
  list<Page extends WithToken, Item>(
    call: Omit<ListCall<Page, Item>, 'target'>,
  ): Paginated<Page, Item> {
    return listCall<Page, Item>(this.caller, { ...call, target: this.target });
  }

  /** Sends an operation to the index. */
  call<Data>(
    operation: OperationName,
    input: RequestInput | (() => RequestInput),
    options: CallOptions | undefined,
  ): PineconePromise<Data> {
    return this.caller.call<Data>({ operation, input, options, target: this.target });
  }

  /** As {@link IndexContext.call}, for writes. */
  write<Data>(
    operation: OperationName,
    input: RequestInput | (() => RequestInput),
    options: CallOptions | undefined,
  ): PineconePromise<Written<Data>> {
    return this.call<Data>(operation, input, options).map((data, { lsn }) => ({
      ...data,
      ...(lsn === undefined ? {} : { lsn }),
    })) as PineconePromise<Written<Data>>;
  }
}
