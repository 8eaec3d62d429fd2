import fc from 'fast-check';

/** Names of components that random schemas may refer to; circles arise. */
export const COMPONENTS = ['Alpha', 'Beta', 'Gamma'] as const;

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

const number = fc.record(
  {
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -5, max: 0 }),
    maximum: fc.integer({ min: 1, max: 9 }),
    nullable: fc.boolean(),
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

/** A schema of scalars, lists, objects, unions and references. */
export const arbitrarySchema = fc.letrec<{ schema: object; object: object; leaf: object }>(
  (tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      tie('object'),
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({ oneOf: fc.tuple(text, number).map((members) => [...members]) }),
    ),
    leaf: fc.oneof(text, number, listed, reference, fc.constant({ type: 'boolean' })),
    object: fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 3 }),
        required: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
        additionalProperties: fc.constantFrom(false, true),
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
