import { withoutUndefined } from '@pinecone-versioned/transport';
import { optionsOf } from '../engine/argument.js';
import type { RequestInput } from '../engine/encode-request.js';
import { sendableId } from '../validation/sendable-id.js';
import type { DeleteManyOptions, NamespaceOption, UpdateOptions } from './data-options.js';
import { DEFAULT_NAMESPACE } from './default-namespace.js';
import type { IndexContext } from './index-context.js';
import { type ListArgument, listArgument } from './list-argument.js';
import type { PineconeRecord, TextRecord } from './record.js';
import { withUnderscoreId } from './with-underscore-id.js';

/** What decides about the namespace of a call. */
export type Namespaces = Pick<IndexContext, 'namespaceOf'>;

/** The request of an upsert. */
export function upsertInput(
  context: Namespaces,
  records: ListArgument<'records', PineconeRecord<object>>,
): RequestInput {
  const { items, namespace } = listArgument('upsert', 'records', records);
  return { body: { vectors: items, namespace: context.namespaceOf(namespace) } };
}

/** The request of an upsert of text records. */
export function upsertRecordsInput(
  context: Namespaces,
  records: ListArgument<'records', TextRecord>,
): RequestInput {
  const { items, namespace } = listArgument('upsertRecords', 'records', records);
  return {
    path: namespacePath(context, namespace),
    body: Array.isArray(items) ? items.map(withUnderscoreId) : items,
  };
}

/** The request of a search. */
export function searchRecordsInput(context: Namespaces, options: NamespaceOption): RequestInput {
  const { namespace, ...body } = optionsOf('searchRecords', options);
  return { path: namespacePath(context, namespace), body };
}

/** The request of a fetch. */
export function fetchInput(context: Namespaces, ids: ListArgument<'ids', string>): RequestInput {
  const { items, namespace } = listArgument('fetch', 'ids', ids);
  return { query: { ids: items, namespace: context.namespaceOf(namespace) } };
}

/** The request of an update. */
export function updateInput<T extends object>(
  context: Namespaces,
  options: UpdateOptions<T>,
): RequestInput {
  const { metadata, namespace, ...rest } = optionsOf('update', options);
  const changes = withoutUndefined({ setMetadata: metadata });
  return { body: { ...rest, ...changes, namespace: context.namespaceOf(namespace) } };
}

/** Which records a deletion means, whatever metadata the filter is written for. */
interface Deletion extends Pick<DeleteManyOptions<object>, 'ids' | 'namespace'> {
  readonly filter?: object | undefined;
  readonly deleteAll?: boolean;
}

/** The request of a deletion. */
export function deletionInput(context: Namespaces, which: Deletion): RequestInput {
  return { body: { ...which, namespace: context.namespaceOf(which.namespace) } };
}

/** What `deleteOne` deletes. */
export function whichRecord(
  id: string | ({ readonly id: string } & NamespaceOption),
): DeleteManyOptions<object> {
  const { id: one, ...rest } = typeof id === 'string' ? { id } : optionsOf('deleteOne', id);
  return { ...rest, ids: [sendableId('deleteOne', one)] };
}

/** The path of a call for text records, in which the default namespace needs its name. */
export function namespacePath(context: Namespaces, namespace: string | undefined): object {
  const wanted = context.namespaceOf(namespace);
  return { namespace: wanted === undefined ? DEFAULT_NAMESPACE : wanted };
}
