import { type ApiCaller, createCaller } from '@pinecone-versioned/transport';
import type { RawClientOptions } from '../config/pinecone-config.js';
import { errorFromFailure, failureOf } from '../errors/error-from-failure.js';
import type { VersionedApi } from '../negotiation/registry-types.js';

/** What sends calls, by version, API and server; each is made when it is first needed, and keeps its retry budget. */
export class Callers {
  readonly #options: () => RawClientOptions;
  readonly #made = new Map<string, ApiCaller>();

  constructor(options: () => RawClientOptions) {
    this.#options = options;
  }

  /** The caller of an API in a version at a server; without a server, at the one that the spec names. */
  callerOf({ table, support }: VersionedApi, server: string | undefined): ApiCaller {
    const key = `${table.version} ${table.name} ${server}`;
    const place = { [table.servers.length > 0 ? 'baseUrl' : 'host']: server };
    try {
      const caller =
        this.#made.get(key) ??
        createCaller(table, { ...this.#options(), ...place }, { ...support, failureOf });
      this.#made.set(key, caller);
      return caller;
    } catch (failure) {
      throw errorFromFailure(failure);
    }
  }
}
