import type { Json, JsonObject } from '@pinecone-versioned/scripts/specs';
import type { Operation } from '@pinecone-versioned/transport';
import type { ClientModule } from '../operations/client-module.ts';
import type { CredentialHeader } from './credential-headers.ts';
import type { Schema } from './schema.ts';

/** A parameter of the path or of the query. */
export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** A body in one media type. */
export interface ContractBody {
  readonly mediaType: string;
  readonly schema: Schema;
  /** `ndjson` and `sse` bodies are many values of a schema. */
  readonly wire?: 'ndjson' | 'sse';
  /** Values of the document's own examples, by name. */
  readonly examples: Readonly<Record<string, Json>>;
}

/** An answer that the contract documents. */
export interface ContractResponse {
  /** `200`, or a range such as `4XX`. */
  readonly status: string;
  /** Empty when the contract promises no body. */
  readonly bodies: readonly ContractBody[];
}

/** One operation of one version, as its spec describes it. */
export interface ContractOperation {
  /** Version, API and operation id. */
  readonly title: string;
  readonly version: string;
  readonly api: string;
  readonly id: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly request: (ContractBody & { readonly required: boolean }) | undefined;
  readonly responses: readonly ContractResponse[];
  /** By which headers a caller proves who it is; none for who need not. */
  readonly credentials: readonly CredentialHeader[];
  readonly document: JsonObject;
  readonly module: ClientModule;
  /** What the client's table says of it. */
  readonly entry: Operation;
  /** The name of the operation in the facade; undefined when the facade does not have its API. */
  readonly facade: string | undefined;
}
