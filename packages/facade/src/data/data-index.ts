import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import { optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { BodyOf, ImportModel, NamespaceDescription, ResponseOf } from '../models.js';
import type { PageOptions } from '../pages/list-call.js';
import type { PageArguments } from '../pages/page-arguments.js';
import type { Paginated } from '../pages/paginated.js';
import type { IndexContext, Written } from './index-context.js';
import { listImports, listNamespaces } from './lists.js';
import type { RecordMetadata } from './record.js';
import { RecordOperations } from './record-operations.js';
import { type StartImportOptions, startImportBody } from './start-import.js';

/** The records, namespaces and imports of one index, one call at a time. */
export class DataIndex<T extends object = RecordMetadata> extends RecordOperations<T> {
  readonly #context: IndexContext;

  constructor(context: IndexContext) {
    super(context);
    this.#context = context;
  }

  /** The same index, for the records of one namespace. */
  namespace(name: string): DataIndex<T> {
    return new DataIndex<T>(this.#context.inNamespace(name));
  }

  /** Creates a namespace; from 2025-10. Operation `createNamespace`. */
  createNamespace(
    body: BodyOf<'auto', 'createNamespace'>,
    call?: CallOptions,
  ): PineconePromise<NamespaceDescription> {
    const input = () => ({ body: optionsOf('createNamespace', body) });
    return this.#context.call(operations.createNamespace, input, call);
  }

  /** All namespaces of the index. Operation `listNamespaces`. */
  listNamespaces(
    ...given: PageArguments<PageOptions & { readonly prefix?: string | undefined }>
  ): Paginated<ResponseOf<'listNamespaces'>, NamespaceDescription> {
    return listNamespaces(this.#context, given);
  }

  /** A namespace by its name. Operation `describeNamespace`. */
  describeNamespace(namespace: string, call?: CallOptions): PineconePromise<NamespaceDescription> {
    return this.#context.call(operations.describeNamespace, { path: { namespace } }, call);
  }

  /** Deletes a namespace and its records. Operation `deleteNamespace`. */
  deleteNamespace(namespace: string, call?: CallOptions): PineconePromise<Written<object>> {
    return this.#context.write(operations.deleteNamespace, { path: { namespace } }, call);
  }

  /** Imports records from object storage. Operation `startImport`; see `waitForImport`. */
  startImport(
    options: StartImportOptions,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>>;
  /** The shape of earlier SDKs. */
  startImport(
    uri: string,
    errorMode?: StartImportOptions['errorMode'],
    integration?: string,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>>;
  startImport(
    first: StartImportOptions | string,
    second?: CallOptions | StartImportOptions['errorMode'],
    integration?: string,
    fourth?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>> {
    const isNamed = typeof first !== 'string';
    const errorMode = second as StartImportOptions['errorMode'];
    const options = isNamed ? first : { uri: first, errorMode, integration };
    const call = isNamed ? (second as CallOptions | undefined) : fourth;
    const input = () => ({ body: startImportBody(options) });
    return this.#context.call(operations.startImport, input, call);
  }

  /** Imports of the index, newest first. Operation `listImports`. */
  listImports(...given: PageArguments): Paginated<ResponseOf<'listImports'>, ImportModel> {
    return listImports(this.#context, given);
  }

  /** An import by its id. Operation `describeImport`. */
  describeImport(id: string, call?: CallOptions): PineconePromise<ImportModel> {
    return this.#context.call(operations.describeImport, { path: { id } }, call);
  }

  /** Cancels an import that has not ended. Operation `cancelImport`. */
  cancelImport(id: string, call?: CallOptions): PineconePromise<object> {
    return this.#context.call(operations.cancelImport, { path: { id } }, call);
  }
}
