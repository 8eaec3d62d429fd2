import { type ApiCaller, createCaller } from '@pinecone-versioned/transport';
import type { RawClientOptions } from '../config/pinecone-config.js';
import { failureOf } from '../errors/error-from-failure.js';

/** An API in a version. */
interface ApiInVersion {
  readonly name: string;
  readonly version: string;
  readonly servers: readonly string[];
}

/** Finds what calls an API at a server; without one, at that which the spec names. */
export type ApiCallers = (api: ApiInVersion, server: string | undefined) => ApiCaller;

/** What calls APIs: made once for each version, API and server, and kept, as it has the retry budget. */
export function apiCallers(clientOptions: () => RawClientOptions): ApiCallers {
  const callers = new Map<string, ApiCaller>();
  return (api, server) => {
    const key = `${api.version} ${api.name} ${server}`;
    const caller =
      callers.get(key) ??
      createCaller(
        { ...api, security: 'apiKey' },
        { ...clientOptions(), baseUrl: server },
        { failureOf },
      );
    callers.set(key, caller);
    return caller;
  };
}
