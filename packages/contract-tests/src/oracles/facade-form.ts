import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { branchesOf, dereference, isFreeForm, type Schema } from '../contract/schema.ts';

/** Which way a value goes. */
export type Direction =
  /** Undeclared fields of an answer are named like the others, and its dates are dates. */
  | 'response'
  /** Undeclared fields of a request stay as they are. */
  | 'request';

type Members = Readonly<Record<string, unknown>>;

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * A value of the wire as the facade's documents say that it looks there: fields of the contract in camelCase, keys that
 * the user chose as they are. Made from the schema alone, beside whatever the facade itself goes by.
 */
export function facadeForm(
  document: JsonObject,
  { schema, direction }: { readonly schema: Schema; readonly direction: Direction },
  value: unknown,
): unknown {
  return new Namer(document, direction).convert(schema, value, true);
}

class Namer {
  readonly #document: JsonObject;
  readonly #direction: Direction;

  constructor(document: JsonObject, direction: Direction) {
    this.#document = document;
    this.#direction = direction;
  }

  convert(given: Schema, value: unknown, isRoot = false): unknown {
    const schema = dereference(this.#document, given);
    if (typeof value === 'string') return this.#text(schema, value);
    if (Array.isArray(value)) {
      const items = this.#itemsOf(schema);
      return value.map((item) => (items ? this.convert(items, item) : this.#undeclared(item)));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (isFreeForm(schema) && !(isRoot && this.#direction === 'response')) return value;
    return this.#object(schema, value as Members, isRoot);
  }

  #text(schema: Schema, text: string): unknown {
    const isDate = this.#direction === 'response' && schema.format === 'date-time';
    return isDate && RFC_3339.test(text) ? new Date(text) : text;
  }

  #itemsOf(schema: Schema): Schema | undefined {
    const branches = branchesOf(schema).map((branch) => dereference(this.#document, branch));
    return schema.items ?? branches.find(({ items }) => items)?.items;
  }

  #object(schema: Schema, value: Members, isRoot: boolean): Members {
    const declared = this.#fieldsOf(schema);
    const { additionalProperties: users } = schema;
    const areUsers =
      users !== undefined && users !== false && !(isRoot && this.#direction === 'response');
    const taken = new Set<string>();
    const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
      const field = declared.get(key);
      if (!field && areUsers) {
        return [key, typeof users === 'object' ? this.convert(users, member) : member];
      }
      if (!field && this.#direction === 'request') return [key, member];
      const name = camelCase(key);
      const isFree = name === key || !(Object.hasOwn(value, name) || taken.has(name));
      taken.add(name);
      return [isFree ? name : key, field ? this.convert(field, member) : this.#undeclared(member)];
    });
    return Object.fromEntries(entries);
  }

  /** The fields of an object, of its parts and of all its variants. */
  #fieldsOf(given: Schema): Map<string, Schema> {
    const schema = dereference(this.#document, given);
    const parts = [...branchesOf(schema), ...(schema.allOf ?? [])];
    return new Map([
      ...parts.flatMap((part) => [...this.#fieldsOf(part)]),
      ...Object.entries(schema.properties ?? {}),
    ]);
  }

  #undeclared(value: unknown): unknown {
    return this.#direction === 'request'
      ? value
      : this.convert({ type: 'object', properties: {} }, value);
  }
}

/** `read_capacity` -> `readCapacity`; underscores at the start or the end stay, and those between two numbers. */
export function camelCase(name: string): string {
  return name.replace(/(?<=([^_]))_+([a-z0-9])/gi, (found, before: string, next: string) =>
    /\d\d/.test(before + next) ? found : next.toUpperCase(),
  );
}
