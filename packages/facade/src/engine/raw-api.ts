import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** What a call of a raw client resolves to. */
export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A raw client seen without its types: which paths exist is known from the registry. */
export type RawClient = Readonly<
  Record<string, (path: string, init: object) => Promise<RawResult>>
>;

/** One API in one version: how to make its client, and what is known of its operations. */
export interface RawApi {
  readonly createClient: (options: object) => RawClient;
  readonly table: ApiDescription;
  readonly details: Readonly<Record<string, OperationDetails>>;
}
