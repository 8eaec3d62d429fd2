import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { branchesOf, dereference, isFreeForm, type Schema } from '../contract/schema.ts';
import { listVariants } from './list-variants.ts';
import { objectVariants } from './object-variants.ts';
import { discriminated, sampleValue } from './sample-value.ts';
import { scalarVariants, valid } from './scalar-variants.ts';
import type { Variant } from './variant.ts';
import { wrongTypes } from './wrong-type.ts';

/** Where variants are made. */
export interface VariantContext {
  readonly document: JsonObject;
  /** Dotted path of the value, such as `body.spec`; choices are looked up by `subject` and this. */
  readonly place: string;
  /** Operation whose descriptions count; empty where none does. */
  readonly subject: string;
  /** References on the way, so that a recursive schema ends. */
  readonly within: readonly string[];
}

/** Values the user chose wholly: they go through with names and nesting as they are. */
const FREE_FORMS: readonly (readonly [label: string, value: unknown])[] = [
  ['no members', {}],
  ['names in every spelling', { my_key: 1, myKey: 2, MyKey: [3], _id: '4', 'top_k.topK': null }],
  ['nesting', { $and: [{ a_b: { $eq: 'ž' } }, { 'c/d': { $in: [1, -0.5, true] } }] }],
  ['unicode names', { 'klíč 日本 😀': '\u2028', '': 'empty' }],
];

/** Every value that probes a keyword of a schema or of what is below it, one keyword at a time. */
export function schemaVariants(schema: Schema, context: VariantContext): Variant[] {
  const { document, place, within } = context;
  if (schema.$ref !== undefined) {
    if (within.includes(schema.$ref)) return [];
    const inside = { ...context, within: [...within, schema.$ref] };
    return schemaVariants(dereference(document, schema), inside);
  }
  const own = [
    ...scalarVariants(schema),
    ...wrongTypes(schema),
    ...(schema.nullable ? [valid('nullable', 'null', null)] : []),
    ...(isFreeForm(schema)
      ? FREE_FORMS.map(([label, value]) => valid('free form', label, value))
      : []),
  ].map((each) => ({ ...each, place }));
  return [...own, ...unionVariants(schema, context), ...nestedVariants(schema, context)];
}

function nestedVariants(schema: Schema, context: VariantContext): Variant[] {
  if (schema.type === 'array') return listVariants(schema, context);
  const isObject = schema.type === 'object' || schema.properties !== undefined;
  return isObject && !isFreeForm(schema) ? objectVariants(schema, context) : [];
}

/** What the variants of a union are probed with; whether another variant takes the value, only the whole can tell. */
function unionVariants(schema: Schema, context: VariantContext): Variant[] {
  const keyword = schema.oneOf ? 'oneOf' : 'anyOf';
  return branchesOf(schema).flatMap((branch, index) => {
    const isName = ({ place }: Variant) =>
      place === `${context.place}.${schema.discriminator?.propertyName}`;
    const probes = schemaVariants(branch, context).map((probe): Variant => {
      if (isName(probe)) return probe;
      return { ...probe, make: () => discriminated(schema, branch, probe.make()) };
    });
    const [first] = probes.filter((probe) => probe.verdict === 'valid' && !isName(probe));
    const sample = { document: context.document, extent: 'minimal' as const, place: '' };
    const chosen: Variant[] =
      first !== undefined
        ? [
            {
              keyword,
              place: context.place,
              label: `variant ${index + 1}`,
              verdict: 'valid',
              make: () => discriminated(schema, branch, sampleValue(branch, sample)),
            },
          ]
        : [];
    const undecided = probes.map(({ verdict: _, ...probe }) => probe);
    return [...chosen, ...undecided];
  });
}
