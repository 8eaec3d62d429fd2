import { ContractBook, type Route } from '../../src/contract/contract-book.js';
import { contracts } from '../../src/generated/contracts.js';
import type { Call } from '../support/open-emulator.js';
import { openEmulator } from '../support/open-emulator.js';

/** Every operation of every version. */
export const ROUTES: readonly Route[] = new ContractBook(contracts).routes;

/** A request to be sent, by its route or, for one that has none, by its path. */
export interface FuzzRequest {
  readonly plane: 'global' | 'index';
  readonly method: string;
  /** Below the host, with the query. */
  readonly path: string;
  readonly version: string;
  readonly body?: string;
  readonly key?: string | null;
}

/** An emulator with an index, records and a backup in it, all of whose answers are held to their contracts. */
export async function openFuzzTarget() {
  const own = openEmulator();
  const host = await own.createIndex('movies');
  const vectors = Array.from({ length: 5 }, (_, at) => ({
    id: `v${at}`,
    values: [at, 1, 2],
    metadata: { genre: 'drama', at },
  }));
  await own.call('POST', `${host}/vectors/upsert`, { body: { vectors } });
  await own.call('POST', '/indexes/movies/backups', { body: { name: 'nightly' } });
  const send = ({ plane, method, path, ...options }: FuzzRequest) =>
    own.call(method, plane === 'index' ? host + path : path, options);
  return {
    send,
    /** Everything that can be seen of the state, as one text. */
    digest: () => digestOf(own.call, host),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

async function digestOf(call: Call, host: string): Promise<string> {
  const fetched = `${host}/vectors/fetch?ids=${['v0', 'v1', 'v2', 'v3', 'v4'].join('&ids=')}`;
  const lists = ['/indexes', '/collections', '/backups', '/restore-jobs', `${host}/namespaces`];
  const answers = await Promise.all(
    [...lists, `${host}/bulk/imports`, fetched].map((path) => call('GET', path)),
  );
  const lsn = answers.at(-1)?.headers.get('x-pinecone-max-indexed-lsn');
  return [lsn, ...answers.map(({ text }) => text)].join('\n');
}
