import type { Json, JsonObject } from '@pinecone-versioned/scripts/specs';

/** The part of OpenAPI 3.0's schemas that the specs use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly Json[];
  /** Known values of an open enum. */
  readonly 'x-enum'?: readonly Json[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
}

/** A node of a document, or what its reference leads to; throws when that is nothing. */
export function dereference<Node extends object>(document: JsonObject, node: Node): Node {
  const reference = (node as { readonly $ref?: unknown }).$ref;
  if (typeof reference !== 'string') return node;
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (parent, step) => (parent as Readonly<Record<string, unknown>> | undefined)?.[step],
      document,
    );
  if (typeof found !== 'object' || found === null) {
    throw new Error(`${reference} leads to nothing.`);
  }
  return dereference(document, found as Node);
}

/** Whether the contract says nothing about what is inside: metadata, filters, parameters of a model. */
export function isFreeForm({ type, ...schema }: Schema): boolean {
  const says = [
    schema.properties,
    schema.items,
    schema.oneOf,
    schema.anyOf,
    schema.allOf,
    schema.$ref,
  ];
  const { additionalProperties: others } = schema;
  const isOpen =
    others === undefined ||
    others === true ||
    (others !== false && Object.keys(others).every((key) => key === 'description'));
  return (
    (type === 'object' || type === undefined) && isOpen && says.every((each) => each === undefined)
  );
}

/** The variants of a union, if the schema is one. */
export function branchesOf(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [];
}
