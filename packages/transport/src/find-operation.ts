import { checkNames } from './check-input.js';
import type { ApiDescription, HttpMethod, Operation, RoutedOperation } from './operation.js';

/** The operation of a method and a path, if the API has it. Throws ArgumentError else. */
export function findOperation(
  { name, version, operations }: ApiDescription,
  method: HttpMethod,
  path: string,
): RoutedOperation {
  const route = `${method} ${path}`;
  if (!Object.hasOwn(operations, route))
    checkNames(`operation of ${name} ${version}`, [route], Object.keys(operations));
  return { ...(operations[route] as Operation), method, path };
}
