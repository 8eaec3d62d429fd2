import { createEmulator, type Emulator } from '../../src/create-emulator.js';
import type { EmulatorOptions } from '../../src/options.js';
import { validatedFetch } from './validated-fetch.js';

/** A call to an emulator. */
export interface CallOptions {
  /** API version; `null` sends none. @default '2025-10' */
  readonly version?: string | null;
  /** API key; `null` sends none. @default 'test-key' */
  readonly key?: string | null;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a call was answered. */
export interface CallAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON; undefined when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for, and asserts it.
  readonly body: any;
}

/** `path` follows the emulator's URL, unless it is a whole URL such as one below an index's host. */
export type Call = (method: string, path: string, options?: CallOptions) => Promise<CallAnswer>;

/** Calls an emulator; every answer of the API is held to its contract. */
export function callerOf(emulator: Emulator, inner: typeof fetch = emulator.fetch): Call {
  const fetchAndCheck = validatedFetch(inner);
  return async (method, path, options = {}) => {
    const { version = '2025-10', key = 'test-key', body, headers } = options;
    const response = await fetchAndCheck(path.startsWith('http') ? path : emulator.url + path, {
      method,
      headers: {
        ...(version !== null && { 'x-pinecone-api-version': version }),
        ...(key !== null && { 'api-key': key }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
}

/** An emulator without a socket, in memory, whose own failures fail the test. */
export function openEmulator(options: EmulatorOptions = {}) {
  const failures: unknown[] = [];
  const emulator = createEmulator({ ...options, onFailure: (error) => failures.push(error) });
  const call = callerOf(emulator);
  const admin: Call = (method, path, { headers, ...rest } = {}) =>
    call(method, `/__emulator${path}`, {
      ...rest,
      headers: { 'x-emulator-token': emulator.adminToken, ...headers },
    });
  /** Makes a serverless index for vectors of 3 numbers and returns its host. */
  const createIndex = async (name: string): Promise<string> => {
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
    const body = { name, dimension: 3, metric: 'cosine', spec };
    const created = await call('POST', '/indexes', { body });
    if (created.status !== 201) throw new Error(created.text);
    return created.body.host;
  };
  return {
    emulator,
    call,
    admin,
    createIndex,
    async [Symbol.asyncDispose]() {
      await emulator.close();
      if (failures.length > 0) throw new AggregateError(failures, 'The emulator failed.');
    },
  };
}
