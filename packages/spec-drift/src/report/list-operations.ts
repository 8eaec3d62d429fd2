import type { ParsedDocument } from '../parsed-document.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document as `METHOD /path`, sorted. */
export function listOperations({ value }: ParsedDocument): string[] {
  return Object.entries(value['paths'] ?? {})
    .flatMap(([path, item]: [string, object]) =>
      METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    .sort();
}
