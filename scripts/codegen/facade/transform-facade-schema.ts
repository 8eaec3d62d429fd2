import type { SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { transformSchema } from '../transform-schema.ts';
import { DATE_MARK } from './mark-dates.ts';

const { factory } = ts;

/** As for the clients, but for the dates of responses, which the facade turns into `Date`. */
export function transformFacadeSchema(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema[DATE_MARK] !== true) return transformSchema(schema);
  const date = factory.createTypeReferenceNode('Date');
  if (schema.nullable !== true) return date;
  return factory.createUnionTypeNode([date, factory.createLiteralTypeNode(factory.createNull())]);
}
