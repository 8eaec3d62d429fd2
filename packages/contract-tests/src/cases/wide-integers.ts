import { branchesOf, dereference, type Schema } from '../contract/schema.ts';
import { sampleValue } from './sample-value.ts';
import type { VariantContext } from './schema-variants.ts';
import type { Variant } from './variant.ts';

/** An int64 that lies between two doubles, and what stands for it until the JSON is written. */
export const BEYOND_DOUBLE = {
  digits: '9007199254740993',
  mark: 'int64:9007199254740993',
} as const;

/** Values in which one `int64` field has more digits than a double holds. */
export function wideIntegerVariants(given: Schema, context: VariantContext): Variant[] {
  const { document, place, within } = context;
  if (given.$ref !== undefined && within.includes(given.$ref)) return [];
  const inside = {
    ...context,
    within: [...within, ...(given.$ref === undefined ? [] : [given.$ref])],
  };
  const schema = dereference(document, given);
  const { format, maximum, items, properties = {}, additionalProperties: others } = schema;
  if (format === 'int64' && maximum === undefined) {
    const label = BEYOND_DOUBLE.digits;
    return [{ keyword: 'int64', place, label, make: () => BEYOND_DOUBLE.mark }];
  }
  const wrapped = (child: Schema, step: string, wrap: (value: unknown) => unknown) =>
    wideIntegerVariants(child, { ...inside, place: `${place}${step}` }).map((variant): Variant => {
      return { ...variant, make: () => wrap(variant.make()) };
    });
  const base = () => sampleValue(schema, { document, extent: 'minimal', place: '' }) as object;
  return [
    ...(items ? wrapped(items, '[]', (value) => [value]) : []),
    ...branchesOf(schema).flatMap((branch) => wideIntegerVariants(branch, inside)),
    ...Object.entries(properties).flatMap(([name, child]) =>
      wrapped(child, `.${name}`, (value) => ({ ...base(), [name]: value })),
    ),
    ...(typeof others === 'object' ? wrapped(others, '.*', (value) => ({ my_key: value })) : []),
  ];
}
