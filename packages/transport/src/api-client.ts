import type {
  FetchResponse,
  Middleware,
  ParamsOption,
  ParseAs,
  RequestBodyOption,
} from 'openapi-fetch';
import type { PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { CallLimits } from './options.js';
import type { HeadersInput } from './security/headers.js';
import type { Sendable } from './sendable.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The operation at a path and method of a generated `paths` type. */
type OperationAt<Paths, Path extends keyof Paths, M extends Method> =
  Paths[Path] extends Record<M, infer Operation>
    ? Extract<Operation, Record<string | number, unknown>> extends never
      ? Operation & Record<string | number, never>
      : Operation
    : never;

/** Options of one call, beside the operation's own parameters and body. */
export interface CallOptions<Parse extends ParseAs = ParseAs> extends CallLimits {
  /** Further headers of this call. Headers that the client sets itself are refused. */
  readonly headers?: HeadersInput | undefined;
  /** Ends the call at any point: while it waits, sleeps or streams. */
  readonly signal?: AbortSignal | undefined;
  /** How to read a success body; `stream` leaves it unread, as `readEvents` wants it. @default 'json' */
  readonly parseAs?: Parse | undefined;
  /** openapi-fetch middleware for this call. */
  readonly middleware?: Middleware[] | undefined;
}

type CallInit<Operation, Parse extends ParseAs> = ParamsOption<Operation> &
  Sendable<RequestBodyOption<Operation>> &
  CallOptions<Parse>;

/** The second argument is optional as long as the operation demands neither parameters nor a body. */
type InitArgument<Init> = RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init];

type ApiMethod<Paths extends {}, M extends Method> = <
  Path extends PathsWithMethod<Paths, M>,
  Parse extends ParseAs = 'json',
>(
  path: Path,
  ...init: InitArgument<CallInit<OperationAt<Paths, Path, M>, Parse>>
) => Promise<FetchResponse<OperationAt<Paths, Path, M>, { parseAs: Parse }, 'application/json'>>;

/**
 * A typed client of one API: each method takes a path template of the spec, then its parameters and body, and resolves
 * to `{ data, response }` or, when the API answers with an error, to `{ error, response }`.
 *
 * @throws TransportError (one of its subclasses) when the input can't be sent or no usable response came.
 */
export interface ApiClient<Paths extends {}> {
  readonly GET: ApiMethod<Paths, 'get'>;
  readonly POST: ApiMethod<Paths, 'post'>;
  readonly PUT: ApiMethod<Paths, 'put'>;
  readonly PATCH: ApiMethod<Paths, 'patch'>;
  readonly DELETE: ApiMethod<Paths, 'delete'>;
  /** Adds openapi-fetch middleware. It sees requests before the credential is added. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that was added with {@link ApiClient.use}. */
  eject(...middleware: Middleware[]): void;
}
