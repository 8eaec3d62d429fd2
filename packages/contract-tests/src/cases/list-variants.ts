import type { Schema } from '../contract/schema.ts';
import { sampleValue } from './sample-value.ts';
import { schemaVariants, type VariantContext } from './schema-variants.ts';
import type { Variant, Verdict } from './variant.ts';

/** Lists of every length that a keyword speaks of, and lists with one item that probes the schema of items. */
export function listVariants(schema: Schema, context: VariantContext): Variant[] {
  const { items = {}, minLength, maxLength, minItems = minLength, maxItems = maxLength } = schema;
  const place = `${context.place}[]`;
  const item = () =>
    sampleValue(items, {
      ...context,
      place: context.subject && `${context.subject} ${place}`,
      extent: 'minimal',
    });
  const lengths: [keyword: string, count: number, verdict: Verdict][] = [
    ['type', Math.max(minItems ?? 0, 1), 'valid'],
    ...(minItems ? [] : [['type', 0, 'valid'] as [string, number, Verdict]]),
    ...bounds('minItems', minItems, -1),
    ...bounds('maxItems', maxItems, 1),
  ];
  const several: Variant[] =
    maxItems === undefined || maxItems > 1
      ? [
          {
            keyword: 'items',
            place: context.place,
            label: 'two items',
            verdict: 'valid',
            make: () => [item(), item()],
          },
        ]
      : [];
  return [
    ...lengths.map(([keyword, count, verdict]) => ({
      keyword,
      place: context.place,
      label: `${count} items`,
      verdict,
      make: () => Array.from({ length: count }, item),
    })),
    ...several,
    ...schemaVariants(items, { ...context, place }).map(({ make, ...probe }) => ({
      ...probe,
      make: () => [make()],
    })),
  ];
}

function bounds(
  keyword: string,
  bound: number | undefined,
  beyond: 1 | -1,
): [keyword: string, count: number, verdict: Verdict][] {
  if (bound === undefined || bound + beyond < 0) return [];
  return [
    [keyword, bound, 'valid'],
    [keyword, bound + beyond, 'invalid'],
  ];
}
