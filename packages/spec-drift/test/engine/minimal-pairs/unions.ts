import { inRequest, inResponse } from '../support/build-document.js';
import type { MinimalPair } from './minimal-pair.js';

const text = { type: 'string' };
const tagged = (kind: string, more: object = {}) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', enum: [kind] }, ...more },
});
const Cat = tagged('cat', { lives: { type: 'integer' } });
const Dog = tagged('dog', { breed: text });
const Owl = tagged('owl');
const schemas = { Cat, Dog, Owl };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const oneOf = (...names: string[]) => ({ oneOf: names.map(ref) });
const anyOf = (...names: string[]) => ({ anyOf: names.map(ref) });
const withTag = (propertyName: string, mapping: object) => ({
  ...oneOf('Cat', 'Dog'),
  discriminator: { propertyName, mapping },
});
const mapping = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' };
const request = (schema: object) => inRequest(schema, schemas);
const response = (schema: object) => inResponse(schema, schemas);
const keys = { a: text, b: text };
const onlyKey = (name: string) => ({
  type: 'object',
  required: [name],
  properties: { [name]: text },
  additionalProperties: false,
});
const eitherKey = {
  type: 'object',
  properties: keys,
  additionalProperties: false,
  oneOf: [{ required: ['a'] }, { required: ['b'] }],
};
/** Objects that only their names of properties tell apart. */
const open = {
  Car: { type: 'object', properties: { wheels: text } },
  Boat: { type: 'object', properties: { sails: text } },
  Sled: { type: 'object', properties: { dogs: text } },
};
/** A union whose variants each have the union itself in their `allOf`. */
const family = (required: string[], names: string[]) => ({
  Parent: { type: 'object', properties: { kind: text }, oneOf: names.map(ref) },
  Son: { allOf: [ref('Parent'), { properties: { toys: text }, required }] },
  Daughter: { allOf: [ref('Parent'), { properties: { books: text } }] },
});
const parent = (required: string[], ...names: string[]) =>
  inRequest(ref('Parent'), family(required, names));
const object = { type: 'object', required: ['a'], properties: keys };

/** Edits of unions, and texts that say the same in another way. */
export const UNIONS: readonly MinimalPair[] = [
  [
    'request variant added',
    'additive',
    request(oneOf('Cat', 'Dog')),
    request(oneOf('Cat', 'Dog', 'Owl')),
  ],
  [
    'request variant removed',
    'breaking',
    request(oneOf('Cat', 'Dog', 'Owl')),
    request(oneOf('Cat', 'Dog')),
  ],
  [
    'response variant added',
    'potentially-breaking',
    response(oneOf('Cat', 'Dog')),
    response(oneOf('Cat', 'Dog', 'Owl')),
  ],
  [
    'response variant removed',
    'additive',
    response(oneOf('Cat', 'Dog', 'Owl')),
    response(oneOf('Cat', 'Dog')),
  ],
  [
    'response variant of another type added',
    'breaking',
    response(oneOf('Cat', 'Dog')),
    response({ oneOf: [ref('Cat'), ref('Dog'), text] }),
  ],
  [
    'request anyOf variant removed',
    'breaking',
    request(anyOf('Cat', 'Dog')),
    request(anyOf('Cat')),
  ],
  ['variants in another order', 'none', request(oneOf('Cat', 'Dog')), request(oneOf('Dog', 'Cat'))],
  [
    'oneOf to anyOf of distinct variants',
    'none',
    request(oneOf('Cat', 'Dog')),
    request(anyOf('Cat', 'Dog')),
  ],
  ['schema wrapped in a union of one', 'none', request(ref('Cat')), request(oneOf('Cat'))],
  [
    'request schema became one variant of two',
    'additive',
    request(ref('Cat')),
    request(oneOf('Cat', 'Dog')),
  ],
  [
    'response schema became one variant of two',
    'potentially-breaking',
    response(ref('Cat')),
    response(oneOf('Cat', 'Dog')),
  ],
  [
    'request schema wrapped and changed',
    'breaking',
    request({ type: 'object', properties: { a: text } }),
    request({ oneOf: [{ type: 'object', properties: { a: { type: 'integer' } } }] }),
  ],
  [
    'null variant instead of nullable',
    'none',
    request({ ...text, nullable: true }),
    request({ oneOf: [text, { type: 'string', enum: [null], nullable: true }] }),
  ],
  [
    'closed keys as a union',
    'no-change',
    request(eitherKey),
    request({ oneOf: [onlyKey('a'), onlyKey('b')] }),
  ],
  [
    'closed union as keys',
    'no-change',
    request({ oneOf: [onlyKey('a'), onlyKey('b')] }),
    request(eitherKey),
  ],
  [
    'response object became a narrower union',
    'additive',
    response({ type: 'object', properties: keys }),
    response({ oneOf: [onlyKey('a'), onlyKey('b')] }),
  ],
  [
    'response union became a wider object',
    'breaking',
    response({ oneOf: [onlyKey('a'), onlyKey('b')] }),
    response({ type: 'object', properties: keys }),
  ],
  [
    'request object became a narrower union',
    'breaking',
    request({ type: 'object', properties: keys }),
    request({ oneOf: [onlyKey('a'), onlyKey('b')] }),
  ],
  [
    'discriminator property renamed',
    'breaking',
    request(withTag('kind', mapping)),
    request(withTag('sort', mapping)),
  ],
  [
    'request tag dropped',
    'breaking',
    request(withTag('kind', mapping)),
    request(withTag('kind', { cat: mapping.cat })),
  ],
  [
    'response tag dropped',
    'potentially-breaking',
    response(withTag('kind', mapping)),
    response(withTag('kind', { cat: mapping.cat })),
  ],
  [
    'request tag added',
    'additive',
    request(withTag('kind', { cat: mapping.cat })),
    request(withTag('kind', mapping)),
  ],
  ['wrapped in allOf', 'none', request(ref('Cat')), request({ allOf: [ref('Cat')] })],
  [
    'split into allOf',
    'none',
    request(object),
    request({
      allOf: [
        { type: 'object', properties: { a: text } },
        { required: ['a'], properties: { b: text } },
      ],
    }),
  ],
  [
    'allOf part added that demands a property',
    'breaking',
    request({ allOf: [ref('Cat')] }),
    request({ allOf: [ref('Cat'), { required: ['lives'] }] }),
  ],
  ['reference inlined', 'none', request(ref('Cat')), request(Cat)],
  [
    'component renamed',
    'no-change',
    inRequest(ref('Cat'), { Cat }),
    inRequest(ref('Kitten'), { Kitten: Cat }),
  ],
  [
    'request text that two variants take',
    'breaking',
    request(text),
    request({ oneOf: [text, { ...text, maxLength: 4 }] }),
  ],
  [
    'response object without a type given a property',
    'additive',
    response({}),
    response({ properties: keys }),
  ],
  [
    'request variant of open objects added',
    'additive',
    inRequest(oneOf('Car', 'Boat'), open),
    inRequest(oneOf('Car', 'Boat', 'Sled'), open),
  ],
  [
    'request variant of open objects removed',
    'potentially-breaking',
    inRequest(anyOf('Car', 'Boat', 'Sled'), open),
    inRequest(anyOf('Car', 'Boat'), open),
  ],
  [
    'response variant of open objects added',
    'potentially-breaking',
    inResponse(oneOf('Car', 'Boat'), open),
    inResponse(oneOf('Car', 'Boat', 'Sled'), open),
  ],
  [
    'variant that inherits from its union demands a property',
    'breaking',
    parent([], 'Son', 'Daughter'),
    parent(['toys'], 'Son', 'Daughter'),
  ],
  [
    'variant that inherits from its union added',
    'additive',
    parent([], 'Son'),
    parent([], 'Son', 'Daughter'),
  ],
  ['unused component removed', 'no-change', inRequest(text, schemas), inRequest(text)],
  ['unused component added', 'none', inRequest(text), inRequest(text, schemas)],
  [
    'variant property became required',
    'breaking',
    request(oneOf('Cat', 'Dog')),
    inRequest(oneOf('Cat', 'Dog'), { ...schemas, Dog: { ...Dog, required: ['kind', 'breed'] } }),
  ],
];
