import { resolveSchema, type Schema, type Schemas } from './schema.js';

/** Takes out of a value what a schema does not name; the value itself is not changed. */
export type Cut = (value: unknown) => unknown;

/**
 * Makes cuts for the schemas of one API. An object without named fields, or one that says it has further ones, keeps
 * them; of variants (`oneOf`) the fields of all are kept.
 */
export class SchemaCutter {
  readonly #schemas: Schemas;
  readonly #cuts = new Map<Schema, Cut | undefined>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Undefined when there is nothing to cut, whatever the value. */
  cutFor(schema: Schema): Cut | undefined {
    if (this.#cuts.has(schema)) return this.#cuts.get(schema);
    const cut = this.#build(this.#variants(schema));
    this.#cuts.set(schema, cut);
    return cut;
  }

  #variants(schema: Schema): Schema[] {
    const own = resolveSchema(schema, this.#schemas);
    const parts = [...(own.oneOf ?? []), ...(own.anyOf ?? []), ...(own.allOf ?? [])];
    return [own, ...parts.flatMap((part) => this.#variants(part))];
  }

  #build(variants: readonly Schema[]): Cut | undefined {
    const named = variants.filter(({ properties }) => properties);
    const items = variants.flatMap((variant) => variant.items ?? []);
    const rest = variants.flatMap(({ additionalProperties: others }) =>
      typeof others === 'object' ? others : [],
    );
    const cutItem = this.#union(items);
    const cutRest = this.#union(rest);
    const fields = this.#fieldCuts(named);
    const isOpen =
      rest.length > 0 || named.some(({ additionalProperties }) => additionalProperties === true);
    if (named.length === 0 && !cutItem && !cutRest) return undefined;
    return (value) => {
      if (Array.isArray(value)) return cutItem ? value.map(cutItem) : value;
      if (typeof value !== 'object' || value === null) return value;
      const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
        if (named.length > 0 && !fields.has(name) && !isOpen) return [];
        const cut = fields.has(name) ? fields.get(name) : cutRest;
        return [[name, cut ? cut(member) : member]];
      });
      return Object.fromEntries(kept);
    };
  }

  #fieldCuts(variants: readonly Schema[]): Map<string, Cut | undefined> {
    const names = new Set(variants.flatMap(({ properties }) => Object.keys(properties ?? {})));
    return new Map(
      [...names].map((name) => [
        name,
        this.#union(variants.flatMap(({ properties }) => properties?.[name] ?? [])),
      ]),
    );
  }

  #union(schemas: readonly Schema[]): Cut | undefined {
    const [only, ...others] = schemas;
    if (!only) return undefined;
    return others.length === 0
      ? this.cutFor(only)
      : this.#build(schemas.flatMap((schema) => this.#variants(schema)));
  }
}
