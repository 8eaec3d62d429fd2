import { type KnownVersion, Pinecone, type PineconeOptions, VERSIONS } from 'pinecone-versioned';
import { ContractBook } from '../../src/contract/contract-book.js';
import { contracts } from '../../src/generated/contracts.js';
import { type EmulatorOptions, startEmulator } from '../../src/index.js';
import { validatedFetch } from '../support/validated-fetch.js';
import { sharedClock } from './shared-clock.js';

/** How the story's client chooses versions. */
export type Mode = KnownVersion | 'auto';

/** Every version pinned, and the client's own choice. */
export const MODES: readonly Mode[] = [...VERSIONS, 'auto'];

/** Whether operations that came with 2025-10 are there. */
export const isNewest = (mode: Mode) => mode !== '2025-04';

interface JournalPage {
  readonly requests: readonly { version?: string; route?: string; status?: number }[];
}

/** An emulator on a socket and a client of it that share one time; the end fails when the emulator did. */
export async function startFacadeWorld(mode: Mode, options: EmulatorOptions = {}) {
  const failures: unknown[] = [];
  const { now, clock } = sharedClock();
  const emulator = await startEmulator({
    ...options,
    now,
    onFailure: (error) => failures.push(error),
  });
  const checked = validatedFetch(fetch);
  const clientOptions: PineconeOptions<'auto'> = {
    apiKey: 'story-key',
    // The types of a client that chooses by itself name what any version has.
    apiVersion: mode as 'auto',
    controllerHostUrl: emulator.url,
    fetch: (url, init) => checked(url, init),
    clock,
    maxRetries: 0,
  };
  const pc = new Pinecone(clientOptions);
  const admin = async (method: string, path: string, content: object = {}) => {
    const headers = { 'x-emulator-token': emulator.adminToken };
    const body = method === 'POST' ? { body: JSON.stringify(content) } : {};
    const response = await fetch(`${emulator.url}/__emulator${path}`, { method, headers, ...body });
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  };
  return {
    emulator,
    pc,
    clientOptions,
    /** Puts a fault in force, by the names of the admin API. */
    addFault: (fault: object) => admin('POST', '/faults', fault),
    /** Makes all writes visible. */
    catchUp: () => admin('POST', '/catch-up'),
    /** `version route` of every request that went well, each once. */
    async called(): Promise<Set<string>> {
      const { requests }: JournalPage = await admin('GET', '/journal');
      const good = requests.filter(({ status = 0 }) => status >= 200 && status < 300);
      return new Set(good.map(({ version, route }) => `${version} ${route}`));
    },
    async [Symbol.asyncDispose]() {
      await emulator.close();
      if (failures.length > 0) throw new AggregateError(failures, 'The emulator failed.');
    },
  };
}

/** `version route` of every operation, in the version that the mode calls it in. */
export function operationsOf(mode: Mode): Set<string> {
  const book = new ContractBook(contracts);
  const newest = new Map(book.routes.map(({ key, contract }) => [key, contract.version]));
  const routes = book.routes.filter(
    ({ key, contract: { version } }) => version === (mode === 'auto' ? newest.get(key) : mode),
  );
  return new Set(routes.map(({ key, contract }) => `${contract.version} ${key}`));
}
