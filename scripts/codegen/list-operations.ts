import { CodegenError } from './codegen-error.ts';
import type { OpenApiDocument, OperationObject } from './openapi.ts';

/** One operation with its place in the spec. */
export interface SpecOperation {
  readonly id: string;
  /** Such as `POST`. */
  readonly method: string;
  /** `METHOD /path/{template}`. */
  readonly route: string;
  readonly object: OperationObject;
}

const METHODS = new Set(['get', 'head', 'put', 'post', 'patch', 'delete']);
const UNSUPPORTED_METHODS = new Set(['options', 'trace']);

/** The operations of a spec, in its own order. */
export function listOperations(document: OpenApiDocument): SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([key, value]) => {
      const method = key.toUpperCase();
      const route = `${method} ${path}`;
      if (UNSUPPORTED_METHODS.has(key)) {
        throw new CodegenError(`${route}: no client sends ${method}.`);
      }
      if (!METHODS.has(key)) return [];
      const object = value as OperationObject | null;
      if (typeof object !== 'object' || object === null) {
        throw new CodegenError(`${route}: expected an operation, got ${JSON.stringify(value)}.`);
      }
      if (object.operationId === undefined) {
        throw new CodegenError(`${route} has no operationId, which its types are named after.`);
      }
      return [{ id: object.operationId, method, route, object }];
    }),
  );
}
