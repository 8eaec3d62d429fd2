import type { Json, JsonObject } from '@pinecone-versioned/scripts/specs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly Json[];
  readonly 'x-enum'?: readonly Json[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
}

/** The smallest value that a schema of the document takes: required members only, first branch of a union. */
export function minimalValue(document: JsonObject, schema: Schema): unknown {
  if (schema.$ref) return minimalValue(document, resolve(document, schema.$ref));
  const [known] = schema.enum ?? schema['x-enum'] ?? [];
  if (known !== undefined) return known;
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  const parts = [...(branch ? [branch] : []), ...(schema.allOf ?? [])];
  switch (schema.type) {
    case 'string':
      return 'x';
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () =>
        minimalValue(document, schema.items ?? {}),
      );
    default:
      return Object.assign(
        requiredMembers(document, schema),
        ...parts.map((part) => minimalValue(document, part)),
      );
  }
}

function requiredMembers(document: JsonObject, { required = [], properties = {} }: Schema): object {
  return Object.fromEntries(
    required.map((name) => [name, minimalValue(document, properties[name] ?? {})]),
  );
}

function resolve(document: JsonObject, reference: string): Schema {
  const steps = reference.replace('#/', '').split('/');
  return steps.reduce<unknown>(
    (node, step) => (node as Readonly<Record<string, unknown>>)[step],
    document,
  ) as Schema;
}
