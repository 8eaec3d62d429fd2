import type { SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { CodegenError } from './codegen-error.ts';

const { factory } = ts;

/** The types that differ from what openapi-typescript makes of a schema by itself. */
export function transformSchema(schema: SchemaObject): ts.TypeNode | undefined {
  const open: unknown = schema['x-enum'];
  if (Array.isArray(open)) return openEnum(open);
  // Raw bytes, which only forms carry: JSON has no place for them.
  if (schema.format === 'binary') return factory.createTypeReferenceNode('Blob');
  return undefined;
}

/** `'a' | 'b' | (string & {})`: editors suggest the known values, and a value added later still fits. */
function openEnum(values: readonly unknown[]): ts.TypeNode {
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const known = values.filter((value) => value !== null).map(stringLiteral);
  const none = values.includes(null) ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([
    ...known,
    factory.createParenthesizedType(anyString),
    ...none,
  ]);
}

function stringLiteral(value: unknown): ts.TypeNode {
  if (typeof value === 'string') {
    return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  }
  throw new CodegenError(`x-enum may hold strings only, got ${JSON.stringify(value)}.`);
}
