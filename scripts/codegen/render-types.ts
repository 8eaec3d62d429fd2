import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { JsonObject } from '#specs';
import { breakCommentLines } from './break-comment-lines.ts';
import { CodegenError } from './codegen-error.ts';
import { prepareDocument } from './prepare-document.ts';
import { transformSchema } from './transform-schema.ts';

export interface TypesOptions {
  /** The type of a schema, where openapi-typescript's own is not wanted. @default transformSchema */
  readonly transform?: (schema: SchemaObject) => ts.TypeNode | undefined;
  /** Names of the top-level types to keep. @default all of them */
  readonly only?: readonly string[];
}

/** The `paths`, `components` and `operations` types of a spec. */
export async function renderTypes(
  document: JsonObject,
  { transform = transformSchema, only }: TypesOptions = {},
): Promise<string> {
  const source = prepareDocument(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(source, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform,
  }).catch((error: unknown) => {
    // What it has to say is about the spec, such as a schema that is no object.
    throw new CodegenError(error instanceof Error ? error.message : String(error));
  });
  const kept = nodes.filter((node) => only === undefined || only.includes(nameOf(node)));
  return breakCommentLines(astToString(kept));
}

function nameOf(node: ts.Node): string {
  const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isNamed ? node.name.text : '';
}
