import { dereference } from '../../codegen/dereference.ts';
import { objectView } from '../../codegen/object-view.ts';
import type { OpenApiDocument, Schema } from '../../codegen/openapi.ts';
import type { Literal } from '../../codegen/render-literal.ts';

interface SampledSchema extends Schema {
  readonly 'x-enum'?: readonly unknown[];
}

/** Deep enough for any required member of a real request; a schema that requires itself has no value. */
const DEEPEST = 8;

/** The least that a schema takes: required members only, the first variant of a union. */
export function sampleValue(document: OpenApiDocument, schema: Schema, depth = 0): Literal {
  const own: SampledSchema = dereference(document, schema);
  const [known] = own.enum ?? own['x-enum'] ?? [];
  if (known !== undefined && known !== null) return known as Literal;
  if (depth > DEEPEST) return {};
  const view = objectView(document, schema);
  if (own.type === 'array' || (own.type === undefined && view.items)) {
    const item = sampleValue(document, view.items ?? {}, depth + 1);
    return Array.from({ length: Math.max(1, own.minItems ?? 1) }, () => item);
  }
  switch (own.type) {
    case 'string':
      return 'example';
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return own.minimum ?? 1;
  }
  const [variant] = view.variants;
  const ofVariant = variant ? sampleValue(document, variant, depth + 1) : {};
  if (typeof ofVariant !== 'object' || Array.isArray(ofVariant)) return ofVariant;
  const members = requiredNames(document, schema).map((name) => [
    name,
    sampleValue(document, view.properties[name] ?? {}, depth + 1),
  ]);
  return { ...ofVariant, ...Object.fromEntries(members) };
}

function requiredNames(document: OpenApiDocument, schema: Schema): string[] {
  const own = dereference(document, schema);
  const parts = (own.allOf ?? []).flatMap((part) => requiredNames(document, part));
  return [...parts, ...(Array.isArray(own.required) ? own.required : [])];
}
