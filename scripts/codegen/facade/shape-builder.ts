import { camelCase } from '../../../packages/facade/src/wire/camel-case.ts';
import { CodegenError } from '../codegen-error.ts';
import { dereference } from '../dereference.ts';
import { type ObjectView, objectView } from '../object-view.ts';
import type { OpenApiDocument, Schema } from '../openapi.ts';
import { pascalCase } from '../pascal-case.ts';
import type { RequestField, RequestShape } from './request-shape.ts';
import { versionRange } from './version-range.ts';

/** A schema of one version. */
export interface SchemaSource {
  /** Index of the version. */
  readonly version: number;
  readonly document: OpenApiDocument;
  readonly schema: Schema;
}

/** Joins what all versions say about the same part of a request to one shape; what is shared is built once. */
export class ShapeBuilder {
  readonly #ids = new Map<Schema, number>();
  readonly #shapes = new Map<string, RequestShape>();

  /**
   * Nothing when no version names a field in it: it is sent as it is given. `surroundings` are the versions of what it
   * belongs to, where these are more than its own.
   */
  shapeOf(
    sources: readonly SchemaSource[],
    fallbackName: string,
    surroundings: readonly number[] = versionsOf(sources),
  ): RequestShape | undefined {
    const members = membersOf(sources.flatMap((source) => viewsOf(source)));
    if (members.size === 0) return undefined;
    const ids = new Set(sources.map((source) => this.#identify(source)));
    const key = `${[...ids]} of ${surroundings}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape: RequestShape = { name: nameOf(sources) ?? fallbackName, fields: new Map() };
    this.#shapes.set(key, shape);
    for (const [name, own] of members) {
      const suffix = name === '*' ? 'Value' : pascalCase(name);
      shape.fields.set(name, this.#fieldOf(own, surroundings, shape.name + suffix));
    }
    assertDistinct(shape);
    return shape;
  }

  #fieldOf(
    sources: readonly SchemaSource[],
    surroundings: readonly number[],
    name: string,
  ): RequestField {
    const shape = this.shapeOf(sources, name);
    const range = versionRange(versionsOf(sources), surroundings);
    return { ...range, ...(shape && { shape }) };
  }

  #identify({ document, schema }: SchemaSource): number {
    const own = dereference(document, schema);
    const id = this.#ids.get(own) ?? this.#ids.size;
    this.#ids.set(own, id);
    return id;
  }
}

interface SourceView extends ObjectView {
  readonly source: SchemaSource;
  /** The references on the way to it; a repeated one is a cycle and ends the way. */
  readonly seen: readonly string[];
}

/** The views of a schema, of its variants, and, if it is a list, of its items: a shape holds for all of them. */
function viewsOf(source: SchemaSource, seen: readonly string[] = []): SourceView[] {
  const view = objectView(source.document, source.schema);
  if (view.references.some((reference) => seen.includes(reference))) return [];
  const within = [...view.variants, ...(view.items ? [view.items] : [])];
  const next = [...seen, ...view.references];
  return [
    { ...view, source, seen: next },
    ...within.flatMap((schema) => viewsOf({ ...source, schema }, next)),
  ];
}

/** The fields, and as `*` what the values under the user's keys are, where the spec describes it. */
function membersOf(views: readonly SourceView[]): Map<string, SchemaSource[]> {
  const members = new Map<string, SchemaSource[]>();
  const add = (name: string, { source }: SourceView, schema: Schema) =>
    members.set(name, [...(members.get(name) ?? []), { ...source, schema }]);
  for (const view of views) {
    for (const [name, schema] of Object.entries(view.properties)) add(name, view, schema);
    const { additional } = view;
    if (typeof additional !== 'object') continue;
    const values = viewsOf({ ...view.source, schema: additional }, view.seen);
    if (membersOf(values).size > 0) add('*', view, additional);
  }
  return members;
}

function versionsOf(sources: readonly SchemaSource[]): number[] {
  return [...new Set(sources.map(({ version }) => version))].sort((a, b) => a - b);
}

/** After the newest version's schema, unless that is written in place. */
function nameOf(sources: readonly SchemaSource[]): string | undefined {
  const reference = sources.at(-1)?.schema.$ref;
  return reference && pascalCase(reference.slice(reference.lastIndexOf('/') + 1));
}

function assertDistinct({ name, fields }: RequestShape): void {
  const wireNames = new Map<string, string>();
  for (const field of fields.keys()) {
    const other = wireNames.get(camelCase(field));
    if (other !== undefined) {
      throw new CodegenError(`${name} has both ${other} and ${field}, which are one in camelCase.`);
    }
    wireNames.set(camelCase(field), field);
  }
}
