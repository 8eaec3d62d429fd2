import type { Schema, Schemas } from './schema.js';

/** One API in one version: what the emulator routes, validates and answers by. */
export interface ApiContract {
  /** Such as `2025-10`. */
  readonly version: string;
  /** Such as `db_data`. */
  readonly api: string;
  /** `index`: it is called at the host of an index, not at the one host of the service. */
  readonly plane: Plane;
  readonly errors: ErrorForm;
  readonly operations: readonly OperationContract[];
  readonly schemas: Schemas;
}

export type Plane = 'global' | 'index';

/** `nested`: `{error: {code, message}, status}`; `rpc`: `{code, message, details}` with the number of a gRPC code. */
export type ErrorForm = 'nested' | 'rpc';

export interface OperationContract {
  readonly id: string;
  readonly method: string;
  /** Such as `/indexes/{index_name}`. */
  readonly path: string;
  /** Status of success. */
  readonly success: number;
  readonly parameters: readonly ParameterContract[];
  readonly body?: BodyContract;
  /** By status, or by its class such as `4XX`; without a schema there is no body. */
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface ParameterContract {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface BodyContract {
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
}
