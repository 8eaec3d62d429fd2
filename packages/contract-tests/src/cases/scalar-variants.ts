import type { Schema } from '../contract/schema.ts';
import type { Variant, Verdict } from './variant.ts';

/** Texts that have to arrive as they are: other scripts, escapes, and characters with a meaning in URLs. */
const PLAIN_UNICODE: readonly string[] = [
  'žluťoučký kůň',
  '日本語',
  '👩‍👩‍👧 é\u0301',
  'a "quote" \\ and \u2028 line',
  '\u0000\u001f\ttab\n',
  '__proto__',
];

/** Texts that mean something in a path or a query unless they are encoded. */
const HOSTILE_TEXTS: readonly string[] = [
  'a/b',
  '../a',
  'a?b=c&d=e#f',
  '%2e%2e',
  'a b+c%20d',
  ';,:@&=$!*\'()[]|"<>^`{}\\',
];

/** Label of the value that no enum has. */
export const UNKNOWN_VALUE = 'an unknown value';

const INT_LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

type Part = Omit<Variant, 'place'>;

/** Values around each keyword of a schema of texts, numbers or booleans. */
export function scalarVariants(schema: Schema): Part[] {
  const known = schema.enum ?? schema['x-enum'];
  return [
    ...(known ? enumVariants(schema) : []),
    ...(schema.type === 'string' && !known ? textVariants(schema) : []),
    ...(schema.type === 'integer' || schema.type === 'number' ? numberVariants(schema) : []),
    ...(schema.type === 'boolean'
      ? [true, false].map((value) => valid('type', `${value}`, value))
      : []),
  ];
}

function enumVariants(schema: Schema): Part[] {
  const keyword = schema.enum ? 'enum' : 'x-enum';
  const known = schema.enum ?? schema['x-enum'] ?? [];
  const unknown = part(keyword, UNKNOWN_VALUE, schema.enum ? 'invalid' : 'undeclared');
  return [
    ...known.map((value) => valid(keyword, JSON.stringify(value), value)),
    { ...unknown, make: () => 'a-value-of-tomorrow' },
  ];
}

function textVariants(schema: Schema): Part[] {
  const { minLength, maxLength, format } = schema;
  const length = (keyword: string, count: number, verdict: Verdict): Part => ({
    ...part(keyword, `${count} characters`, verdict),
    make: () => 'a'.repeat(count),
  });
  const least = minLength ?? 0;
  const isFree = format === undefined;
  return [
    ...(isFree ? [valid('type', 'a text', 'a'.repeat(Math.max(least, 1)))] : []),
    ...(isFree && least === 0 ? [valid('type', 'an empty text', '')] : []),
    ...(minLength
      ? [length('minLength', minLength, 'valid'), length('minLength', minLength - 1, 'invalid')]
      : []),
    ...(maxLength !== undefined
      ? [length('maxLength', maxLength, 'valid'), length('maxLength', maxLength + 1, 'invalid')]
      : []),
    ...(maxLength !== undefined && maxLength < 5000
      ? [valid('maxLength', `${maxLength} characters of two units`, '😀'.repeat(maxLength))]
      : []),
    ...(isFree
      ? [...PLAIN_UNICODE, ...HOSTILE_TEXTS]
          .filter(({ length: count }) => count >= least && count <= (maxLength ?? Infinity))
          .map((text) => valid('unicode', JSON.stringify(text), text))
      : formatVariants(format)),
  ];
}

function formatVariants(format: string): Part[] {
  const samples: Readonly<Record<string, readonly [good: string, bad: string]>> = {
    uuid: ['9B2F3E0C-7F62-4C0B-8A53-2F1C5D7E9A10', 'not-a-uuid'],
    'date-time': ['2031-02-03T04:05:06+07:00', 'tomorrow'],
    json: ['{"a":{"$in":["ž",1]}}', '{"a":'],
  };
  const [good, bad] = samples[format] ?? [];
  if (good === undefined || bad === undefined) return [];
  return [
    valid('format', JSON.stringify(good), good),
    { ...part('format', JSON.stringify(bad), 'invalid'), make: () => bad },
  ];
}

function numberVariants({ type, format = '', minimum, maximum }: Schema): Part[] {
  const [lowest, highest] = INT_LIMITS[format] ?? [];
  const number = (keyword: string, value: number, verdict: Verdict): Part => ({
    ...part(keyword, String(value), verdict),
    make: () => value,
  });
  const step = type === 'integer' ? 1 : 0.5;
  const floor = Math.max(minimum ?? -Infinity, lowest ?? -Infinity);
  const ceiling = Math.min(maximum ?? Infinity, highest ?? Infinity);
  const beyond = format === 'int32' && maximum === undefined && minimum === undefined;
  return [
    valid('type', 'a number', Math.min(Math.max(1, floor), ceiling)),
    ...(minimum === undefined
      ? []
      : [number('minimum', minimum, 'valid'), number('minimum', minimum - step, 'invalid')]),
    ...(maximum === undefined
      ? []
      : [number('maximum', maximum, 'valid'), number('maximum', maximum + step, 'invalid')]),
    ...[floor, ceiling]
      .filter((edge) => Number.isFinite(edge) && edge !== minimum && edge !== maximum)
      .map((edge) => number('format', edge, 'valid')),
    ...(beyond ? [number('format', 2 ** 31, 'invalid')] : []),
    ...(type === 'integer'
      ? [number('type', 1.5, 'invalid')]
      : [0.1, -1e-7, 1e21]
          .filter((value) => value >= floor && value <= ceiling)
          .map((value) => number('type', value, 'valid'))),
  ];
}

/** A probe of a keyword that the schema takes. */
export function valid(keyword: string, label: string, value: unknown): Part {
  return { ...part(keyword, label, 'valid'), make: () => value };
}

function part(keyword: string, label: string, verdict: Verdict) {
  return { keyword, label, verdict };
}
