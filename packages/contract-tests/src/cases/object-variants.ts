import { dereference, type Schema } from '../contract/schema.ts';
import { choicesAt, companionOf } from './prose-choices.ts';
import { sampleValue } from './sample-value.ts';
import { schemaVariants, type VariantContext } from './schema-variants.ts';
import type { Variant } from './variant.ts';

type Members = Record<string, unknown>;

const UNDECLARED = 'undeclared_field';

/** Objects whose members probe their schemas one at a time, that lack a required member, or have an undeclared one. */
export function objectVariants(schema: Schema, context: VariantContext): Variant[] {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties);
  const base = (name?: string) => baseObject(schema, context, name);
  const here = { place: context.place };
  return [
    ...names.flatMap((name) => memberVariants(schema, context, name)),
    ...required
      .filter((name) => names.includes(name))
      .map(
        (name): Variant => ({
          place: `${context.place}.${name}`,
          keyword: 'required',
          label: 'left out',
          verdict: 'invalid',
          make: () => without(base(), name),
        }),
      ),
    ...undeclaredVariants(schema, context),
    ...mapVariants(schema, context),
    ...groupsOf(schema, context).map(
      (group): Variant => ({
        ...here,
        keyword: 'choice',
        label: group.join(' and '),
        verdict: 'valid',
        make: () => base(group[0]),
      }),
    ),
  ];
}

function memberVariants(schema: Schema, context: VariantContext, name: string): Variant[] {
  const member = schema.properties?.[name] ?? {};
  const names = Object.keys(schema.properties ?? {});
  const inside = { ...context, place: `${context.place}.${name}` };
  return schemaVariants(member, inside).map(({ make, ...probe }) => ({
    ...probe,
    make: () => {
      const value = make();
      const object = { ...baseObject(schema, context, name), [name]: value };
      const companion = companionOf(name, names);
      if (companion === undefined || !Array.isArray(value)) return object;
      return { ...object, [companion]: value.map((_, index) => index) };
    },
  }));
}

/** The least that a schema asks for, with the group of choices that a member belongs to. */
function baseObject(schema: Schema, context: VariantContext, name?: string): Members {
  const { subject, place, document } = context;
  const own = subject && `${subject} ${place}`;
  const minimal = sampleValue(schema, { document, place: own, extent: 'minimal' }) as Members;
  const groups = groupsOf(schema, context);
  const group = groups.find((each) => name !== undefined && each.includes(name));
  if (!group) return minimal;
  const others = Object.entries(minimal).filter(([key]) => !groups.flat().includes(key));
  const chosen = group.map((key) => {
    const sample = { document, place: `${own}.${key}`, extent: 'minimal' as const };
    return [key, sampleValue(schema.properties?.[key] ?? {}, sample)];
  });
  return Object.fromEntries([...others, ...chosen]);
}

function undeclaredVariants(schema: Schema, context: VariantContext): Variant[] {
  const { additionalProperties: others, properties } = schema;
  if (others !== false && (others !== undefined || !properties)) return [];
  return [
    {
      place: context.place,
      keyword: 'additionalProperties',
      label: 'an undeclared field',
      verdict: others === false ? 'invalid' : 'undeclared',
      make: () => ({ ...baseObject(schema, context), [UNDECLARED]: { kept_as: ['it', 1] } }),
    },
  ];
}

/** Maps of the user's keys, whose values have a schema. */
function mapVariants(schema: Schema, context: VariantContext): Variant[] {
  const { additionalProperties: others } = schema;
  if (typeof others !== 'object') return [];
  const { document, place } = context;
  const values = dereference(document, others);
  const inside = { ...context, place: `${place}.*` };
  const keys = ['my_key', 'myKey', 'klíč 😀', 'a.b/c d', '__proto__'];
  const sample = () => sampleValue(values, { document, place: '', extent: 'minimal' });
  return [
    {
      place,
      keyword: 'additionalProperties',
      label: 'keys of the user',
      verdict: 'valid',
      make: () =>
        Object.fromEntries([
          ...Object.entries(baseObject(schema, context)),
          ...keys.map((key) => [key, sample()]),
        ]),
    },
    ...schemaVariants(others, inside).map(({ make, ...probe }) => ({
      ...probe,
      make: () => ({ ...baseObject(schema, context), my_key: make() }),
    })),
  ];
}

/** A version that lacks a field lacks its groups, too. */
function groupsOf(
  { properties = {} }: Schema,
  { subject, place }: VariantContext,
): readonly (readonly string[])[] {
  const groups = subject === '' ? [] : choicesAt(`${subject} ${place}`);
  return groups.filter((group) => group.every((name) => Object.hasOwn(properties, name)));
}

function without(object: Members, name: string): Members {
  const { [name]: _, ...rest } = object;
  return rest;
}
