import type { CallOptions } from '../call/call-options.js';
import { isOptions, optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { ImportModel, NamespaceDescription, ResponseOf } from '../models.js';
import type { PageOptions } from '../pages/list-call.js';
import { type PageArguments, pageArguments } from '../pages/page-arguments.js';
import type { Paginated } from '../pages/paginated.js';
import type { NamespaceOption } from './data-options.js';
import type { IndexContext } from './index-context.js';
import { listOf } from './list-of.js';
import { type FetchByMetadataResult, type StoredRecord, withRecords } from './results.js';

/** Ids of a namespace's records. */
export function listPaginated(
  context: IndexContext,
  options: (PageOptions & NamespaceOption) | undefined,
  call: CallOptions | undefined,
): Paginated<ResponseOf<'listVectors'>, { readonly id?: string }> {
  return listOf<ResponseOf<'listVectors'>, { readonly id?: string }>(context, {
    operation: operations.listVectors,
    pages: inNamespace(context, options ?? {}),
    options: call,
    itemsOf: (page) => page.vectors,
  });
}

/** Records whose metadata matches a filter. */
export function fetchByMetadata<T extends object>(
  context: IndexContext,
  options: PageOptions & NamespaceOption,
  call: CallOptions | undefined,
): Paginated<FetchByMetadataResult<T>, StoredRecord<T>> {
  return listOf<FetchByMetadataResult<T>, StoredRecord<T>>(context, {
    operation: operations.fetchByMetadata,
    input: () => ({ body: optionsOf('fetchByMetadata', options) }),
    pages: inNamespace(context, options),
    place: 'body',
    options: call,
    shape: withRecords,
    itemsOf: (page) => Object.values(page.records),
  });
}

/** Namespaces of an index. */
export function listNamespaces(
  context: IndexContext,
  given: PageArguments<PageOptions & { readonly prefix?: string | undefined }>,
): Paginated<ResponseOf<'listNamespaces'>, NamespaceDescription> {
  return listOf<ResponseOf<'listNamespaces'>, NamespaceDescription>(context, {
    operation: operations.listNamespaces,
    ...pageArguments(given),
    itemsOf: (page) => page.namespaces,
  });
}

/** Imports of an index. */
export function listImports(
  context: IndexContext,
  given: PageArguments,
): Paginated<ResponseOf<'listImports'>, ImportModel> {
  return listOf<ResponseOf<'listImports'>, ImportModel>(context, {
    operation: operations.listImports,
    ...pageArguments(given),
    itemsOf: (page) => page.data,
  });
}

function inNamespace<Options extends NamespaceOption>(
  context: IndexContext,
  options: Options,
): Options {
  return isOptions(options)
    ? { ...options, namespace: context.namespaceOf(options.namespace) }
    : options;
}
