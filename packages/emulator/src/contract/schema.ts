/** The keywords of JSON Schema that the specs use, without prose. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly 'x-enum'?: readonly unknown[];
  readonly default?: unknown;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** Not of the specs: an array of numbers that fit float32, checked as a whole. */
  readonly float32Array?: true;
}

/** The schemas of an API by name. */
export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = '#/components/schemas/';

/** The schema itself, or the one that its reference leads to. */
export function resolveSchema(schema: Schema, schemas: Schemas): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const target = schemas[current.$ref.slice(PREFIX.length)];
    if (!target) throw new Error(`The reference ${current.$ref} leads nowhere.`);
    current = target;
  }
  return current;
}
