import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { branchesOf, dereference, type Schema } from '../contract/schema.ts';
import { choicesAt } from './prose-choices.ts';

/** How much of a value is given. */
export type Extent = 'minimal' | 'full';

/** What a sample is made of. */
export interface SampleContext {
  readonly document: JsonObject;
  readonly extent: Extent;
  /** Where choices are that the contract has in words only; `''` for none. */
  readonly place: string;
  /** References on the way, so that a recursive schema ends. */
  readonly within?: readonly string[];
}

const UUID = '070513b3-022f-4966-b583-a9b12e0290ff';

/** By format, values that differ from those of examples. */
const TEXTS: Readonly<Record<string, string>> = {
  uuid: UUID,
  'date-time': '2031-02-03T04:05:06.789Z',
  json: '{"genre":{"$eq":"drama"}}',
  byte: 'YWJj',
};

/**
 * A value that the schema takes: required members only, or every member; the first branch of a union. Texts are in
 * lower case, so that they also suit names.
 */
export function sampleValue(schema: Schema, context: SampleContext): unknown {
  const { document, within = [] } = context;
  if (schema.$ref !== undefined) {
    const next = { ...context, within: [...within, schema.$ref] };
    return sampleValue(dereference(document, schema), next);
  }
  const [known] = schema.enum ?? schema['x-enum'] ?? [];
  if (known !== undefined) return known;
  const [branch] = branchesOf(schema);
  switch (branch && schema.type === 'object' ? 'object' : schema.type) {
    case 'string':
      return sampleText(schema);
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'array':
      return sampleList(schema, context);
    default:
      return branch && !schema.properties
        ? discriminated(schema, branch, sampleValue(branch, context))
        : sampleObject(schema, context);
  }
}

function sampleText({ format = '', minLength = 1 }: Schema): string {
  return TEXTS[format] ?? 'a'.repeat(Math.max(minLength, 1));
}

function sampleList(
  { items = {}, minLength = 1, minItems = minLength }: Schema,
  context: SampleContext,
) {
  const inside = { ...context, place: `${context.place}[]` };
  return Array.from({ length: Math.max(minItems, 1) }, () => sampleValue(items, inside));
}

function sampleObject(schema: Schema, context: SampleContext): Record<string, unknown> {
  const { document, extent, place, within = [] } = context;
  const { required = [], properties = {}, additionalProperties: others } = schema;
  const choices = choicesAt(place);
  const isWanted = (name: string) => {
    const isRecursive = within.includes(properties[name]?.$ref ?? '');
    if (required.includes(name)) return true;
    if (choices.some((choice) => choice.includes(name))) return choices[0]?.includes(name) === true;
    return extent === 'full' && !isRecursive;
  };
  const members = Object.keys(properties)
    .filter(isWanted)
    .map((name) => {
      const inside = { ...context, place: `${place}.${name}` };
      return [name, sampleValue(properties[name] ?? {}, inside)] as const;
    });
  const ofParts = (schema.allOf ?? []).map((part) => sampleValue(part, context) as object);
  const [branch] = branchesOf(schema);
  const ofBranch = branch
    ? (discriminated(schema, branch, sampleValue(branch, context)) as object)
    : {};
  const isMap =
    extent === 'full' && typeof others === 'object' && Object.keys(properties).length === 0;
  const ofUser = isMap
    ? { my_key: sampleValue(dereference(document, others), { ...context, place: `${place}.*` }) }
    : {};
  return Object.assign(Object.fromEntries(members), ...ofParts, ofBranch, ofUser);
}

/** The value of a variant, named as the union's discriminator names that variant. */
export function discriminated(union: Schema, branch: Schema, value: unknown): unknown {
  const { propertyName = '', mapping = {} } = union.discriminator ?? {};
  const name = Object.keys(mapping).find((each) => mapping[each] === branch.$ref);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return name !== undefined && isObject ? { ...value, [propertyName]: name } : value;
}
