import type { PineconeConfig } from '../config/pinecone-config.js';
import { errorFromFailure } from '../errors/error-from-failure.js';
import { clients } from '../generated/clients.js';
import type { RawApi, RawClient } from './raw-api.js';

/** Raw clients by version, API and server; each is made when it is first needed, and keeps its retry budget. */
export class RawClients {
  readonly #config: PineconeConfig;
  readonly #made = new Map<string, RawClient>();

  constructor(config: PineconeConfig) {
    this.#config = config;
  }

  /** The modules of an API in a version. */
  apiOf(version: string, api: string): RawApi {
    const found = (
      clients as unknown as Readonly<Record<string, Readonly<Record<string, RawApi>>>>
    )[version]?.[api];
    if (!found) throw new Error(`API version ${version} has no ${api}.`);
    return found;
  }

  /** The client of an API in a version at a server; without a server, at the one that the spec names. */
  clientOf(version: string, api: string, server: string | undefined): RawClient {
    const key = `${version} ${api} ${server ?? ''}`;
    const made = this.#made.get(key) ?? this.#make(this.apiOf(version, api), server);
    this.#made.set(key, made);
    return made;
  }

  #make({ createClient, table }: RawApi, server: string | undefined): RawClient {
    const key = table.servers.length > 0 ? 'baseUrl' : 'host';
    const place = server === undefined ? {} : { [key]: server };
    try {
      return createClient({ ...this.#config.clientOptions(), ...place });
    } catch (failure) {
      throw errorFromFailure(failure);
    }
  }
}
