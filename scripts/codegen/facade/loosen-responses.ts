import { dereference } from '../dereference.ts';
import { listOperations } from '../list-operations.ts';
import type { Body, OpenApiDocument, Schema } from '../openapi.ts';

/** A schema of this document and the one that stands for it in an older version. */
type Pair = readonly [schema: Schema, older: Schema];

/**
 * Makes fields of answers optional that an older version does not have: the facade types answers of every version by
 * the newest one, so what only the newest promises may be missing. Schemas that requests use as well are left alone.
 * Returns a copy.
 */
export function loosenResponses(
  original: OpenApiDocument,
  olderVersions: readonly OpenApiDocument[],
): OpenApiDocument {
  const document = structuredClone(original);
  const sent = schemasSent(document);
  for (const older of olderVersions) new Loosening(document, older, sent).run();
  return document;
}

/** Walks the answers of two versions side by side. */
class Loosening {
  readonly #document: OpenApiDocument;
  readonly #older: OpenApiDocument;
  readonly #sent: ReadonlySet<Schema>;
  readonly #seen = new Map<Schema, Set<Schema>>();

  constructor(document: OpenApiDocument, older: OpenApiDocument, sent: ReadonlySet<Schema>) {
    this.#document = document;
    this.#older = older;
    this.#sent = sent;
  }

  run(): void {
    const before = new Map(listOperations(this.#older).map((each) => [each.route, each.object]));
    for (const { route, object } of listOperations(this.#document)) {
      const responses = before.get(route)?.responses ?? {};
      for (const [status, body] of Object.entries(object.responses)) {
        const older = responses[status];
        if (older) this.#compareBodies(body, older);
      }
    }
  }

  #compareBodies(body: Body, older: Body): void {
    const contents = dereference(this.#older, older).content ?? {};
    for (const [type, { schema }] of Object.entries(
      dereference(this.#document, body).content ?? {},
    )) {
      const other = contents[type]?.schema;
      if (schema && other) this.#compare([schema, other]);
    }
  }

  #compare([given, givenOlder]: Pair): void {
    const schema = dereference(this.#document, given);
    const older = dereference(this.#older, givenOlder);
    const seen = this.#seen.get(schema) ?? new Set();
    if (seen.has(older)) return;
    this.#seen.set(schema, seen.add(older));
    for (const variant of variantsOf(schema))
      this.#compare([variant, this.#closest(variant, older)]);
    if (schema.items && older.items) this.#compare([schema.items, older.items]);
    if (schema.properties && older.properties) this.#compareProperties(schema, older.properties);
  }

  /** What stands for a variant: the older one that has the most properties in common with it. */
  #closest(variant: Schema, older: Schema): Schema {
    const names = Object.keys(dereference(this.#document, variant).properties ?? {});
    const shared = (candidate: Schema) => {
      const { properties = {} } = dereference(this.#older, candidate);
      return names.filter((name) => Object.hasOwn(properties, name)).length;
    };
    return variantsOf(older).toSorted((a, b) => shared(b) - shared(a))[0] ?? older;
  }

  #compareProperties(schema: Schema, older: NonNullable<Schema['properties']>): void {
    if (Array.isArray(schema.required) && !this.#sent.has(schema)) {
      const required = schema.required.filter((name) => Object.hasOwn(older, name));
      Object.assign(schema, { required });
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const other = older[name];
      if (other) this.#compare([property, other]);
    }
  }
}

function variantsOf({ allOf = [], anyOf = [], oneOf = [] }: Schema): readonly Schema[] {
  return [...allOf, ...anyOf, ...oneOf];
}

/** Every schema that a request is made of. */
function schemasSent(document: OpenApiDocument): Set<Schema> {
  const found = new Set<Schema>();
  const enter = (given: Schema | undefined) => {
    if (!given) return;
    const schema = dereference(document, given);
    if (found.has(schema)) return;
    found.add(schema);
    const { additionalProperties, items, properties = {} } = schema;
    if (typeof additionalProperties === 'object') enter(additionalProperties);
    for (const each of [items, ...Object.values(properties), ...variantsOf(schema)]) enter(each);
  };
  for (const { object } of listOperations(document)) {
    const body = object.requestBody && dereference(document, object.requestBody);
    for (const { schema } of Object.values(body?.content ?? {})) enter(schema);
    for (const parameter of object.parameters ?? []) enter(dereference(document, parameter).schema);
  }
  return found;
}
