import type { OperationAnswer, OperationCall } from '../../http/operation-call.js';
import { invalidArgument } from '../../http/refusals.js';
import { ServiceError } from '../../http/service-error.js';
import { validatedBody } from '../../http/validated-body.js';
import type { Services } from '../../services.js';
import type { ImportEntity } from '../../store/entities.js';
import { calledServerlessIndex } from '../called-index.js';
import { afterOf } from '../page-token.js';
import { takePage } from '../take-page.js';
import { importFolder } from './import-folder.js';
import { performImport } from './perform-import.js';

interface StartImportRequest {
  readonly uri: string;
  readonly errorMode?: { readonly onError?: string };
}

/** Starts to import a folder of this machine; the work goes on between requests. */
export async function startImport(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledServerlessIndex(call);
  const { uri, errorMode } = validatedBody<StartImportRequest>(call);
  if (index.embed) {
    throw invalidArgument(
      `Index ${index.name} has integrated embedding, which imports do not support. Upsert its records.`,
    );
  }
  await importFolder(uri);
  const entity: ImportEntity = {
    id: services.newId(),
    indexUid: index.uid,
    uri,
    errorMode: errorMode?.onError === 'abort' ? 'abort' : 'continue',
    status: 'Pending',
    createdAt: services.clock.now(),
    recordsImported: 0,
    percentComplete: 0,
  };
  services.store.imports.put(entity);
  run(services, entity);
  return { body: { id: entity.id } };
}

/** Goes on with the imports that a stop interrupted. */
export function resumeImports(services: Services): void {
  for (const entity of services.store.imports.list()) {
    if (isOpen(entity)) run(services, entity);
  }
}

function run(services: Services, { id }: ImportEntity): void {
  services.background((signal) => performImport({ id, services, signal }));
}

/** Lists the imports of an index, newest first and in pages. */
export function listImports(call: OperationCall, { store }: Services): OperationAnswer {
  const index = calledServerlessIndex(call);
  const { limit, paginationToken } = call.query;
  const imports = store.imports
    .list()
    .filter(({ indexUid }) => indexUid === index.uid)
    .reverse();
  const after = afterOf(paginationToken);
  const start = after === undefined ? 0 : imports.findIndex(({ id }) => id === after) + 1;
  const { items, pagination } = takePage(imports.slice(start), { limit, nameOf: ({ id }) => id });
  return { body: { data: items.map(wireImport), pagination } };
}

/** Describes an import. */
export function describeImport(call: OperationCall, services: Services): OperationAnswer {
  return { body: wireImport(calledImport(call, services)) };
}

/** Cancels an import that still runs; one that has ended stays as it is. */
export function cancelImport(call: OperationCall, services: Services): OperationAnswer {
  const entity = calledImport(call, services);
  if (isOpen(entity)) {
    const finishedAt = services.clock.now();
    services.store.imports.put({ ...entity, status: 'Cancelled', finishedAt });
  }
  return { body: {} };
}

function calledImport(call: OperationCall, { store }: Services): ImportEntity {
  const index = calledServerlessIndex(call);
  const id = call.path['id'] ?? '';
  const entity = store.imports.get(id);
  if (entity?.indexUid === index.uid) return entity;
  throw new ServiceError(
    404,
    'NOT_FOUND',
    `Import ${id} not found. List the imports of this index to see their ids.`,
  );
}

function isOpen({ status }: ImportEntity): boolean {
  return status === 'Pending' || status === 'InProgress';
}

function wireImport(entity: ImportEntity): object {
  const { id, uri, status, error, percentComplete, recordsImported } = entity;
  return {
    ...{ id, uri, status, percentComplete, recordsImported },
    createdAt: new Date(entity.createdAt).toISOString(),
    ...(entity.finishedAt !== undefined && {
      finishedAt: new Date(entity.finishedAt).toISOString(),
    }),
    ...(error !== undefined && { error }),
  };
}
