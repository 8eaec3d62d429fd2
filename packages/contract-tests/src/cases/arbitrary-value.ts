import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import fc from 'fast-check';
import { branchesOf, dereference, isFreeForm, type Schema } from '../contract/schema.ts';
import { choicesAt, companionOf } from './prose-choices.ts';
import { proseRefusal } from './prose-rules.ts';
import { sampleValue } from './sample-value.ts';

/** Where arbitrary values are made. */
export interface ArbitraryContext {
  readonly document: JsonObject;
  readonly place: string;
  /** Operation whose descriptions are kept to, besides its keywords; empty where none are. */
  readonly subject: string;
  readonly within: readonly string[];
}

const INT_LIMIT: Readonly<Record<string, number>> = { int32: 2 ** 31 - 1 };
const USER_KEY = fc.oneof(
  fc.constantFrom('my_key', 'myKey', 'top_k', '$in', '_id', '__proto__', ''),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** Any value that the strict overlay of a schema takes, of a size that is quickly sent. */
export function arbitraryValue(given: Schema, context: ArbitraryContext): fc.Arbitrary<unknown> {
  const { document } = context;
  const inside =
    given.$ref === undefined ? context : { ...context, within: [...context.within, given.$ref] };
  const schema = dereference(document, given);
  const known = schema.enum ?? schema['x-enum'];
  const value = known ? fc.constantFrom<unknown>(...known) : ofType(schema, inside);
  const isScalar = schema.type !== 'object' && schema.type !== 'array';
  if (isScalar && isWorded(context)) {
    return fc.constant(sampleValue(schema, { document, extent: 'minimal', place: '' }));
  }
  return schema.nullable ? fc.option(value) : value;
}

function ofType(schema: Schema, context: ArbitraryContext): fc.Arbitrary<unknown> {
  const branches = branchesOf(schema);
  if (branches.length > 0 && !schema.properties) {
    return fc.oneof(...branches.map((branch) => arbitraryValue(branch, context)));
  }
  switch (schema.type) {
    case 'string':
      return ofText(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return ofNumber(schema);
    case 'array':
      return ofList(schema, context);
    default:
      return isFreeForm(schema) ? ofUsers(isWorded(context)) : ofObject(schema, context);
  }
}

function ofText({ format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') {
    return fc
      .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  }
  if (format === 'json') return fc.jsonValue().map((value) => JSON.stringify(value));
  if (format === 'byte') return fc.base64String({ maxLength: 16 });
  const units = { unit: 'binary' as const, minLength, maxLength: Math.min(maxLength, 40) };
  return fc.string(units).filter((text) => [...text].length >= minLength && text.isWellFormed());
}

function ofNumber({ type, format = '', minimum, maximum }: Schema): fc.Arbitrary<number> {
  const limit = INT_LIMIT[format] ?? Number.MAX_SAFE_INTEGER;
  const range = { min: minimum ?? -limit, max: maximum ?? limit };
  if (type === 'integer') return fc.integer(range);
  return fc.double({ ...range, noNaN: true, noDefaultInfinity: true });
}

function ofList(schema: Schema, context: ArbitraryContext): fc.Arbitrary<unknown[]> {
  const { items = {}, minLength = 0, minItems = minLength } = schema;
  const inside = { ...context, place: `${context.place}[]` };
  const size = {
    minLength: isWorded(context) ? Math.max(minItems, 1) : minItems,
    maxLength: Math.max(minItems, 3),
  };
  return fc.array(arbitraryValue(items, inside), size);
}

function ofObject(schema: Schema, context: ArbitraryContext): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const names = Object.keys(properties).filter(
    (name) => !context.within.includes(properties[name]?.$ref ?? ''),
  );
  const { subject, place } = context;
  const groups = choicesAt(subject && `${subject} ${place}`).filter((group) =>
    group.every((name) => names.includes(name)),
  );
  const membersFor = (group: readonly string[]) => {
    const free = names.filter((name) => group.includes(name) || !groups.flat().includes(name));
    const record = Object.fromEntries(
      free.map((name) => {
        const inside = { ...context, place: `${place}.${name}` };
        return [name, arbitraryValue(properties[name] ?? {}, inside)];
      }),
    );
    const requiredKeys = free.filter((name) => required.includes(name) || group.includes(name));
    return fc.record(record, { requiredKeys, noNullPrototype: true });
  };
  const own = groups.length > 0 ? fc.oneof(...groups.map(membersFor)) : membersFor([]);
  const paired = own.map((object) => equallyLong(object, names));
  if (typeof others !== 'object') return paired;
  const values = arbitraryValue(others, { ...context, place: `${place}.*` });
  const users = fc.dictionary(USER_KEY, values, { maxKeys: 3, noNullPrototype: true });
  return fc
    .tuple(users, paired)
    .map(([more, object]) =>
      Object.fromEntries([...Object.entries(more), ...Object.entries(object)]),
    );
}

/** Lists that belong together are cut to one length. */
function equallyLong(object: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const entries = Object.entries(object).map(([name, value]) => {
    const companion = companionOf(name, names);
    const other = companion === undefined ? undefined : object[companion];
    if (!Array.isArray(value) || !Array.isArray(other)) return [name, value] as const;
    return [name, value.slice(0, Math.min(value.length, other.length))] as const;
  });
  return Object.fromEntries(entries);
}

/** Whatever a user puts into metadata, filters and parameters; where words ask for it, something. */
function ofUsers(isNeeded: boolean): fc.Arbitrary<object> {
  const minKeys = isNeeded ? 1 : 0;
  const options = { minKeys, maxKeys: 3, noNullPrototype: true };
  return fc.dictionary(USER_KEY, fc.jsonValue({ maxDepth: 2 }), options);
}

/** Whether the spec's words ask for more of a value than its keywords do. */
function isWorded({ subject, place }: ArbitraryContext): boolean {
  return subject !== '' && proseRefusal(subject, place) !== undefined;
}
