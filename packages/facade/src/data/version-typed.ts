import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { OperationsOf } from '../generated/types.js';
import type {
  BodyOf,
  NamespaceDescription,
  NewestVersion,
  OperationIn,
  ResponseOf,
} from '../models.js';
import type { PageOptions } from '../pages/list-call.js';
import type { PageArguments } from '../pages/page-arguments.js';
import type { Paginated } from '../pages/paginated.js';
import type { FieldIn, NamespaceOption, QueryOptions, UpdateOptions } from './data-options.js';
import type { Written } from './index-context.js';
import type { QueryResult, SearchRecordsResult } from './results.js';

/** The methods of an index whose requests are not the same in every version. */
interface VersionedMethods<Mode extends ApiVersionMode, T extends object, QueryExtras> {
  /** Finds the records most similar to a vector or to a stored record. Operation `query`. */
  query(
    options: QueryOptions<T, Mode> & QueryExtras,
    call?: CallOptions,
  ): PineconePromise<QueryResult<T>>;
  /** Changes one record, or the metadata of all that a filter matches. Operation `update`. */
  update(
    options: UpdateOptions<T, Mode>,
    call?: CallOptions,
  ): PineconePromise<Written<ResponseOf<'update'>>>;
  /** Finds records by text, vector or id in an index with a model. Operation `searchRecords`. */
  searchRecords<Fields extends object = T>(
    options: BodyOf<Mode, 'searchRecords'> & NamespaceOption,
    call?: CallOptions,
  ): PineconePromise<SearchRecordsResult<Fields>>;
  /** All namespaces of the index. Operation `listNamespaces`. */
  listNamespaces(
    ...given: PageArguments<PageOptions & FieldIn<Mode, 'listNamespaces', 'query', 'prefix'>>
  ): Paginated<ResponseOf<'listNamespaces'>, NamespaceDescription>;
}

/** What an index object has in a mode: no operation, and no field of a request, that the mode's version lacks. */
export type InVersion<
  Index,
  Mode extends ApiVersionMode,
  T extends object,
  QueryExtras = unknown,
> = Omit<
  Index,
  | Exclude<keyof OperationsOf[NewestVersion], OperationIn<Mode>>
  | keyof VersionedMethods<Mode, T, QueryExtras>
  | 'namespace'
> &
  Pick<
    VersionedMethods<Mode, T, QueryExtras>,
    keyof VersionedMethods<Mode, T, QueryExtras> & OperationIn<Mode>
  >;
