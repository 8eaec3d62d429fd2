import { dereference } from './dereference.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';

/** A schema with its references followed and its `allOf` merged. */
export interface ObjectView {
  /** The references that led here. */
  readonly references: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly additional: boolean | Schema | undefined;
  readonly variants: readonly Schema[];
  readonly items: Schema | undefined;
  /** True when the value cannot be an object or array. */
  readonly isScalar: boolean;
}

export function objectView(
  document: OpenApiDocument,
  schema: Schema,
  seen: readonly string[] = [],
): ObjectView {
  const references = schema.$ref === undefined ? seen : [...seen, schema.$ref];
  const own = dereference(document, schema);
  const parts = (own.allOf ?? [])
    .filter((part) => part.$ref === undefined || !references.includes(part.$ref))
    .map((part) => objectView(document, part, references));
  return {
    references: [...references, ...parts.flatMap((part) => part.references)],
    properties: Object.fromEntries(
      [...parts, own].flatMap((part) => Object.entries(part.properties ?? {})),
    ),
    additional: [own.additionalProperties, ...parts.map((part) => part.additional)].find(
      (additional) => additional !== undefined,
    ),
    variants: [
      ...(own.oneOf ?? []),
      ...(own.anyOf ?? []),
      ...parts.flatMap((part) => part.variants),
    ],
    items: own.items ?? parts.find((part) => part.items)?.items,
    isScalar:
      own.enum !== undefined ||
      !['object', 'array', undefined].includes(own.type) ||
      parts.some((part) => part.isScalar),
  };
}
