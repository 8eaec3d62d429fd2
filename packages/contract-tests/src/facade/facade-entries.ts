import { Pinecone } from 'pinecone-versioned';
import * as data from 'pinecone-versioned/data';
import * as pinned from 'pinecone-versioned/pinned';

/** How an index is opened at a server of this machine. */
export interface EntryOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly apiVersion: string;
  readonly fetch?: typeof fetch;
}

/** Calls a method or function of an index by its name; `queryAtLeast` also where it is a part of `query`. */
export type EntryCall = (name: string, ...args: readonly unknown[]) => PromiseLike<unknown>;

/** An entry of the facade's package through which the records of an index are reached. */
export interface FacadeEntry {
  /** Import specifier. */
  readonly name: string;
  open(options: EntryOptions): EntryCall;
}

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => PromiseLike<unknown>>>;

/** All of them. The methods and functions of a name take the same in each, beside the index. */
export const FACADE_ENTRIES: readonly FacadeEntry[] = [
  {
    name: 'pinecone-versioned',
    open({ url, ...options }) {
      const { apiVersion, others } = split(options);
      const pc = new Pinecone({ ...others, apiVersion, controllerHostUrl: url });
      const index = pc.index({ host: url });
      return (given, ...args) => {
        const name = given === 'queryAtLeast' ? 'query' : given;
        return method(name in index ? index : pc, name)(...args);
      };
    },
  },
  {
    name: 'pinecone-versioned/data',
    open({ url, ...options }) {
      const { apiVersion, others } = split(options);
      const index = data.connect({ ...others, apiVersion, host: url });
      return (name, ...args) =>
        name in index ? method(index, name)(...args) : method(data, name)(index, ...args);
    },
  },
  {
    name: 'pinecone-versioned/pinned',
    open({ url, ...options }) {
      const { apiVersion, others } = split(options);
      const index = pinned.connect({ ...others, apiVersion, host: url });
      return (name, ...args) => method(pinned, name)(index, ...args);
    },
  },
];

/** Versions are those of the specs folder, which are not known when this is compiled. */
function split({ apiVersion, ...options }: Omit<EntryOptions, 'url'>) {
  return {
    apiVersion: apiVersion as '2025-10',
    others: { ...options, maxRetries: 0, retryBudget: false as const, onWarning: () => {} },
  };
}

function method(owner: object, name: string): Functions[string] {
  const found = (owner as Functions)[name];
  if (!found) throw new Error(`There is no ${name}.`);
  return (...args) => found.apply(owner, args as unknown[]);
}
