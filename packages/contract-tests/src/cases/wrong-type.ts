import type { Schema } from '../contract/schema.ts';
import type { Variant } from './variant.ts';

const VALUES: readonly (readonly [type: string, label: string, value: unknown])[] = [
  ['string', 'a text', 'text'],
  ['number', 'a number', 7],
  ['boolean', 'true', true],
  ['array', 'a list', []],
  ['object', 'an object', {}],
  ['null', 'null', null],
];

/** Values of every JSON type that is not the schema's own. */
export function wrongTypes({ type, nullable }: Schema): Omit<Variant, 'place'>[] {
  if (type === undefined) return [];
  const own = [type === 'integer' ? 'number' : type, ...(nullable ? ['null'] : [])];
  return VALUES.filter(([other]) => !own.includes(other)).map(([, label, value]) => ({
    keyword: 'type',
    label: `${label} instead of ${type}`,
    verdict: 'invalid',
    make: () => value,
  }));
}
