import {
  isJsonObject,
  type JsonObject,
  listAt,
  objectAt,
  textAt,
} from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { Located, OpenDocument } from '../document/open-document.js';
import { type Parameter, readParameters } from './parameter.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Whether a key of a path names an operation. */
export function isMethod(key: string): boolean {
  return METHODS.some((method) => method === key);
}

/** An operation with what its path and document lend it. */
export interface Operation {
  /** `METHOD /path`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path with the names of its parameters left out. */
  readonly template: string;
  readonly pointer: string;
  readonly value: JsonObject;
  /** The path, webhook or address that the operation belongs to. */
  readonly item: { readonly pointer: string; readonly value: JsonObject };
  readonly document: OpenDocument;
  readonly operationId: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  /** The lists of servers and of security requirements that hold here, with their places. */
  readonly servers: Located;
  readonly security: Located;
}

/** Every operation of a document. */
export function readOperations(document: OpenDocument): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(objectAt(document.root, 'paths'))) {
    const item = document.follow(joinPointer('', 'paths', path), value);
    operations.push(...operationsOf(document, path, item));
  }
  return operations;
}

/** The operations of one path, webhook or address of a callback. */
export function operationsOf(document: OpenDocument, path: string, item: Located): Operation[] {
  const { pointer, value: shared } = item;
  if (!isJsonObject(shared)) return [];
  const operations: Operation[] = [];
  for (const method of METHODS) {
    const value = shared[method];
    if (!isJsonObject(value)) continue;
    operations.push(
      readOperation(document, { path, method, item: { pointer, value: shared }, value }),
    );
  }
  return operations;
}

function readOperation(
  document: OpenDocument,
  at: { path: string; method: string; item: Operation['item']; value: JsonObject },
): Operation {
  const { path, method, item, value } = at;
  const pointer = joinPointer(item.pointer, method);
  const scopes = [{ pointer, value }, item, { pointer: '', value: document.root }];
  return {
    id: `${method.toUpperCase()} ${path}`,
    method,
    path,
    template: path.replace(/\{[^}]*\}/g, '{}'),
    pointer,
    value,
    item,
    document,
    operationId: textAt(value, 'operationId'),
    deprecated: value['deprecated'] === true,
    parameters: readParameters(document, path, scopes.slice(0, 2)),
    servers: inherited('servers', scopes),
    security: inherited('security', scopes),
  };
}

/** The list of the innermost scope that has one. */
function inherited(
  key: string,
  scopes: readonly { pointer: string; value: JsonObject }[],
): Located {
  for (const scope of scopes) {
    if (Array.isArray(scope.value[key])) {
      return { pointer: joinPointer(scope.pointer, key), value: listAt(scope.value, key) };
    }
  }
  return { pointer: joinPointer('', key), value: [] };
}
