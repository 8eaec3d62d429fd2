import type { Json } from '#specs';
import { resolveReference } from '../specs/resolve-pointer.ts';
import { CodegenError } from './codegen-error.ts';
import type { OpenApiDocument, Referable } from './openapi.ts';

/** The node itself, or the one that its reference leads to. */
export function dereference<Node extends Referable>(document: OpenApiDocument, node: Node): Node {
  if (node.$ref === undefined) return node;
  const target = resolveReference(document as unknown as Json, node as unknown as Json);
  if (target === undefined) {
    throw new CodegenError(`The reference ${node.$ref} leads nowhere within its own file.`);
  }
  return target as unknown as Node;
}
