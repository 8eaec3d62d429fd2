type JsonObject = Record<string, unknown>;

/** A seeded choice, so that a failing case can be run again. */
export type Choose = (below: number) => number;

/** A choice after a seed from 0 to 2^32 - 1. */
export function seeded(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FREE_ORDER = new Set([
  'required',
  'enum',
  'x-enum',
  'parameters',
  'oneOf',
  'anyOf',
  'security',
]);

/** The same document with members, and lists whose order says nothing, in another order. */
export function shuffled(value: unknown, choose: Choose, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, choose));
    return FREE_ORDER.has(key) ? mixed(items, choose) : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => {
    const data = name === 'example' || name === 'examples' || name === 'default';
    return [name, data ? member : shuffled(member, choose, name)] as const;
  });
  return Object.fromEntries(mixed(entries, choose));
}

function mixed<T>(items: readonly T[], choose: Choose): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(choose(rest.length), 1));
  return result;
}

/** Every place where a schema stands, replaced by what `change` gives. */
export function mapSchemas(
  document: JsonObject,
  change: (schema: JsonObject) => unknown,
): JsonObject {
  const visit = (value: unknown, isSchema: boolean, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, isSchema, key));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([name, member]) => {
      if (['example', 'examples', 'default', 'enum'].includes(name) && key !== 'properties') {
        return [name, member];
      }
      return [name, visit(member, holdsSchema(name, key, isSchema), name)];
    });
    const rebuilt: JsonObject = Object.fromEntries(members);
    return isSchema ? change(rebuilt) : rebuilt;
  };
  const result = visit(document, false, '');
  if (!isObject(result)) throw new TypeError('A document is an object.');
  return result;
}

function holdsSchema(name: string, parent: string, inSchema: boolean): boolean {
  if (parent === 'properties' || parent === 'schemas') return true;
  if (name === 'schema') return !inSchema;
  return (
    inSchema && ['items', 'additionalProperties', 'oneOf', 'anyOf', 'allOf', 'not'].includes(name)
  );
}

/** Some references to schemas replaced by what they name, circles kept. */
export function inlined(document: JsonObject, choose: Choose): JsonObject {
  const schemas = schemasOf(document);
  return mapSchemas(document, (schema) => {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    const target = name === undefined ? undefined : schemas[name];
    return target === undefined || choose(2) === 0 ? schema : structuredClone(target);
  });
}

/** Some schemas in other places moved to components and referred to. */
export function extracted(document: JsonObject, choose: Choose): JsonObject {
  const drawn: JsonObject = {};
  const rewritten = mapSchemas(document, (schema) => {
    if ('$ref' in schema || choose(3) !== 0) return schema;
    const name = `Drawn${Object.keys(drawn).length}`;
    drawn[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  });
  const components = isObject(rewritten['components']) ? rewritten['components'] : {};
  const schemas = { ...schemasOf(rewritten), ...drawn };
  return { ...rewritten, components: { ...components, schemas } };
}

/** Some schemas written as `allOf` of two parts that hold their keywords. */
export function split(document: JsonObject, choose: Choose): JsonObject {
  return mapSchemas(document, (schema) => {
    if (choose(3) !== 0 || !isSplittable(schema)) return schema;
    const parts: [JsonObject, JsonObject] = [{}, {}];
    const outer: JsonObject = {};
    for (const [key, value] of Object.entries(schema)) {
      if (OUTER.has(key)) outer[key] = value;
      else if (key === 'properties' && isObject(value)) splitProperties(parts, value, choose);
      else parts[TOGETHER.has(key) || choose(2) === 0 ? 0 : 1][key] = value;
    }
    return { ...outer, allOf: parts };
  });
}

const OUTER = new Set(['title', 'description', 'example', 'default', 'readOnly', 'writeOnly']);
const TOGETHER = new Set([
  'type',
  'nullable',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'enum',
  'oneOf',
  'anyOf',
  'discriminator',
]);

function isSplittable(schema: JsonObject): boolean {
  const whole = ['$ref', 'allOf', 'oneOf', 'anyOf', 'additionalProperties'];
  return Object.keys(schema).length > 1 && !whole.some((key) => key in schema);
}

function splitProperties(parts: [JsonObject, JsonObject], properties: JsonObject, choose: Choose) {
  for (const part of parts) part['properties'] = {};
  for (const [name, value] of Object.entries(properties)) {
    const target = parts[choose(2) === 0 ? 0 : 1]['properties'];
    if (isObject(target)) target[name] = value;
  }
}

function schemasOf(document: JsonObject): JsonObject {
  const components = document['components'];
  const schemas = isObject(components) ? components['schemas'] : undefined;
  return isObject(schemas) ? schemas : {};
}
