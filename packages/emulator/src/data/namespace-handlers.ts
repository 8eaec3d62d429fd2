import { compareBitwise } from '../engine/bitwise-order.js';
import { readHeaders, writtenHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { ServiceError } from '../http/service-error.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import type { IndexEntity, NamespaceEntity } from '../store/entities.js';
import { calledServerlessIndex } from './called-index.js';
import { indexedFields } from './compile-index-filter.js';
import { namespaceName } from './namespace-name.js';
import { namespaceNotFound } from './namespace-not-found.js';
import { afterOf } from './page-token.js';
import { takePage } from './take-page.js';

const LONGEST_NAME = 512;

/** Lists the namespaces of an index in bitwise order, by prefix and in pages. */
export async function listNamespaces(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledServerlessIndex(call);
  const { prefix = '', limit, paginationToken } = call.query;
  await services.data.ready(index.uid);
  const after = afterOf(paginationToken);
  const all = services.data
    .namespaces(index.uid)
    .filter(({ name }) => name.startsWith(String(prefix)));
  const rest = all.filter(({ name }) => after === undefined || compareBitwise(name, after) > 0);
  const { items, pagination } = takePage(rest, { limit, nameOf: ({ name }) => name });
  return {
    body: {
      namespaces: items.map((namespace) => description(index, namespace, services)),
      pagination,
      total_count: all.length,
    },
    headers: readHeaders(services, index.uid),
  };
}

interface CreateNamespaceRequest {
  readonly name: string;
  readonly schema?: {
    readonly fields: Readonly<Record<string, { readonly filterable?: boolean }>>;
  };
}

/** Makes an empty namespace, with the metadata fields that its filters can use. */
export async function createNamespace(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledServerlessIndex(call);
  const { name: given, schema } = validatedBody<CreateNamespaceRequest>(call);
  checkName(given, services.options.limits);
  const name = namespaceName(given);
  for (const [field, { filterable }] of Object.entries(schema?.fields ?? {})) {
    if (filterable !== false) continue;
    throw invalidArgument(
      `Field ${field} sets filterable to false, which is not supported. Leave the field out of the schema instead.`,
    );
  }
  await services.data.ready(index.uid);
  if (services.data.writtenNamespace(index.uid, name)) {
    throw new ServiceError(
      409,
      'ALREADY_EXISTS',
      `Namespace ${name} already exists. Choose another name, or use the existing namespace.`,
    );
  }
  const namespace = { name, ...(schema && { schema: { ...schema } }) };
  const lsn = services.data.write(index.uid, [{ kind: 'create-namespace', namespace }]);
  // Reads may still see records of an earlier namespace of this name; this one has none.
  const body = { ...description(index, namespace, services), record_count: 0 };
  return { body, headers: writtenHeaders(lsn) };
}

function checkName(name: string, limits: boolean): void {
  if (name === '') throw invalidArgument('The name of the namespace is empty. Give it one.');
  if (!limits || name.length <= LONGEST_NAME) return;
  throw invalidArgument(
    `The name of the namespace has ${name.length} characters; at most ${LONGEST_NAME} are allowed.`,
  );
}

/** Describes one namespace. */
export async function describeNamespace(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledServerlessIndex(call);
  const name = namespaceName(call.path['namespace']);
  await services.data.ready(index.uid);
  const namespace = services.data.namespaces(index.uid).find((entity) => entity.name === name);
  if (!namespace) throw namespaceNotFound();
  return {
    body: description(index, namespace, services),
    headers: readHeaders(services, index.uid),
  };
}

/** Deletes a namespace with all its records, for good. */
export async function deleteNamespace(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledServerlessIndex(call);
  const name = namespaceName(call.path['namespace']);
  await services.data.ready(index.uid);
  if (!services.data.writtenNamespace(index.uid, name)) throw namespaceNotFound();
  const lsn = services.data.write(index.uid, [{ kind: 'delete-namespace', namespace: name }]);
  return { body: {}, headers: writtenHeaders(lsn) };
}

function description(index: IndexEntity, namespace: NamespaceEntity, { data }: Services): object {
  const fields = indexedFields(index, namespace);
  return {
    name: namespace.name,
    record_count: data.namespace(index.uid, namespace.name)?.size ?? 0,
    ...(namespace.schema && { schema: namespace.schema }),
    ...(fields && { indexed_fields: { fields } }),
  };
}
