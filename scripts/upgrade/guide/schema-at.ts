import { dereference } from '../../codegen/dereference.ts';
import type { OpenApiDocument, Schema } from '../../codegen/openapi.ts';
import type { Json } from '../../specs/read-spec.ts';
import { resolvePointer } from '../../specs/resolve-pointer.ts';

/** The schema at a pointer, if the document has one there. */
export function schemaAt(document: OpenApiDocument, pointer: string): Schema | undefined {
  const node = resolvePointer(document as unknown as Json, pointer);
  if (typeof node !== 'object' || node === null) return undefined;
  return dereference(document, node as unknown as Schema);
}
