import fc from 'fast-check';

/** Names of components that random schemas may refer to; circles arise. */
const COMPONENTS = ['Alpha', 'Beta', 'Gamma'] as const;

const text = fc.record(
  {
    type: fc.constant('string'),
    minLength: fc.integer({ min: 0, max: 4 }),
    maxLength: fc.integer({ min: 5, max: 9 }),
    format: fc.constantFrom('date', 'uuid'),
    nullable: fc.boolean(),
    description: fc.constantFrom('One.', 'Two.'),
  },
  { requiredKeys: ['type'] },
);

/** Members of a oneOf that both took null would refuse it together. */
const textVariant = text.map(({ nullable: _null, ...schema }) => schema);

const number = fc.record(
  {
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -5, max: 0 }),
    maximum: fc.integer({ min: 1, max: 9 }),
    nullable: fc.boolean(),
    multipleOf: fc.constantFrom(1, 2, 3),
    exclusiveMinimum: fc.boolean(),
  },
  { requiredKeys: ['type'] },
);

const listed = fc.record({
  type: fc.constant('string'),
  enum: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
});

const reference = fc
  .constantFrom(...COMPONENTS)
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));

const NAMES = ['id', 'size', 'kind', 'next'] as const;

/** Variants that are told apart by the one value of a property. */
const tagged = (member: fc.Arbitrary<object>) =>
  fc
    .uniqueArray(fc.record({ kind: fc.constantFrom('a', 'b', 'c'), member }), {
      minLength: 2,
      maxLength: 3,
      selector: ({ kind }) => kind,
    })
    .map((variants) =>
      variants.map(({ kind, member: body }) => ({
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string', enum: [kind] }, body },
      })),
    );

/** A schema of scalars, lists, objects, maps, unions, combinations and references. */
export const arbitrarySchema = fc.letrec<{ schema: object; object: object; leaf: object }>(
  (tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      tie('object'),
      fc.record(
        {
          type: fc.constant('array'),
          items: tie('schema'),
          minItems: fc.integer({ min: 0, max: 2 }),
          maxItems: fc.integer({ min: 3, max: 4 }),
          uniqueItems: fc.boolean(),
        },
        { requiredKeys: ['type', 'items'] },
      ),
      fc.record({ oneOf: fc.tuple(textVariant, number).map((members) => [...members]) }),
      fc.record({ oneOf: tagged(tie('leaf')) }),
      fc.record({ anyOf: tagged(tie('leaf')) }),
      fc.record({ allOf: fc.tuple(tie('object'), tie('object')).map((members) => [...members]) }),
      fc.record({ type: fc.constant('object'), additionalProperties: tie('schema') }),
    ),
    leaf: fc.oneof(text, number, listed, reference, fc.constant({ type: 'boolean' })),
    object: fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 3 }),
        required: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
        additionalProperties: fc.constantFrom(false, true),
        minProperties: fc.integer({ min: 0, max: 2 }),
      },
      { requiredKeys: ['type', 'properties'] },
    ),
  }),
).schema;

/** Components for the references of random schemas. */
export const arbitraryComponents = fc.record({
  Alpha: arbitrarySchema.filter(isOwn),
  Beta: arbitrarySchema.filter(isOwn),
  Gamma: arbitrarySchema.filter(isOwn),
});

/** A component that is nothing but a reference may point at itself, which names nothing. */
function isOwn(schema: object): boolean {
  return !('$ref' in schema);
}
