import type { KnownVersion } from '../config/api-version-mode.js';
import type { FieldIn } from '../data/data-options.js';
import * as lists from '../data/lists.js';
import type { ImportModel, NamespaceDescription, ResponseOf } from '../models.js';
import type { PageOptions } from '../pages/list-call.js';
import type { PageArguments } from '../pages/page-arguments.js';
import type { Paginated } from '../pages/paginated.js';
import { contextOf } from './calling.js';
import type { PinnedFunction, PinnedIndex } from './pinned-index.js';

/** Ids of the namespace's records, page by page. Operation `listVectors`. */
export const listPaginated = lists.listPaginated as unknown as PinnedFunction<'listPaginated'>;

/** Records whose metadata matches a filter, page by page; from 2025-10. Operation `fetchByMetadata`. */
export const fetchByMetadata =
  lists.fetchByMetadata as unknown as PinnedFunction<'fetchByMetadata'>;

/** All namespaces of the index. Operation `listNamespaces`. */
export function listNamespaces<Version extends KnownVersion, T extends object>(
  index: PinnedIndex<Version, T>,
  ...given: PageArguments<PageOptions & FieldIn<Version, 'listNamespaces', 'query', 'prefix'>>
): Paginated<ResponseOf<'listNamespaces'>, NamespaceDescription> {
  return lists.listNamespaces(contextOf(index), given);
}

/** Imports of the index, newest first. Operation `listImports`. */
export function listImports<Version extends KnownVersion, T extends object>(
  index: PinnedIndex<Version, T>,
  ...given: PageArguments
): Paginated<ResponseOf<'listImports'>, ImportModel> {
  return lists.listImports(contextOf(index), given);
}
