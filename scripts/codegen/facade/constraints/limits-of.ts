import type { Schema } from '../../openapi.ts';
import type { Kind, Limits } from './constraint.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
};

/** What the keywords of a schema say about its value, without what is in it. `x-enum` lists are open and bind nothing. */
export function limitsOf(schema: Schema): Limits {
  const kind = KINDS[schema.type ?? ''];
  return {
    kind,
    isNullable: schema.nullable,
    ...bounds(schema, kind),
    ...(kind === 'text' && { pattern: schema.pattern, choices: choicesOf(schema) }),
  };
}

function bounds(schema: Schema, kind: Kind | undefined): Limits {
  if (kind === 'text') return { min: schema.minLength, max: schema.maxLength };
  if (kind === 'object') return { min: schema.minProperties, max: schema.maxProperties };
  if (kind === 'list') {
    // The contract bounds its lists with the keywords of texts; its prose says that items are meant.
    const { minItems = schema.minLength, maxItems = schema.maxLength } = schema;
    return { min: minItems, max: maxItems };
  }
  // Of a number that is not whole, a bound that is excluded has no neighbour to stand for it.
  const step = kind === 'integer' ? 1 : Number.NaN;
  const { minimum = Number.NaN, maximum = Number.NaN } = schema;
  return {
    min: finite(schema.exclusiveMinimum ? minimum + step : minimum),
    max: finite(schema.exclusiveMaximum ? maximum - step : maximum),
  };
}

function finite(bound: number): number | undefined {
  return Number.isFinite(bound) ? bound : undefined;
}

function choicesOf({ enum: values }: Schema): readonly string[] | undefined {
  return values?.filter((value) => typeof value === 'string');
}
