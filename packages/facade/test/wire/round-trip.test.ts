import type { OperationDetails } from '@pinecone-versioned/transport';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clients } from '../../src/generated/clients.js';
import { registry, VERSIONS } from '../../src/generated/registry.js';
import { isInRange } from '../../src/negotiation/is-in-range.js';
import type { RegistryOperation, Shape } from '../../src/negotiation/registry-types.js';
import { fromWire } from '../../src/wire/from-wire.js';
import { toWire } from '../../src/wire/to-wire.js';

// Registry and details come from the specs by different ways; that they agree on what is the user's is not given.

type Apis = Readonly<
  Record<string, { readonly details: Readonly<Record<string, OperationDetails>> }>
>;

interface BodyCase {
  readonly name: string;
  readonly body: Shape;
  readonly userKeys: readonly string[];
  /** Index of the version. */
  readonly version: number;
}

const CASES = Object.entries<RegistryOperation>(registry).flatMap(([name, operation]) => {
  const { body } = operation.fields;
  return Object.entries(operation.routes).flatMap(([version, route]): BodyCase[] => {
    const apis: Apis = clients[version as keyof typeof clients];
    const { userKeys } = apis[operation.api]?.details[route] ?? {};
    if (!body) return [];
    const versions: readonly string[] = VERSIONS;
    const request = userKeys?.request ?? [];
    return [
      {
        name: `${name} in ${version}`,
        body,
        userKeys: request,
        version: versions.indexOf(version),
      },
    ];
  });
});

const USER_KEY = fc.constantFrom('my_key', 'myKey', 'top_k', 'topK', '$in', '_id', '__proto__');
const SCALAR = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null), fc.boolean());

function mapOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(USER_KEY, values, { maxKeys: 3 });
}

/** What a version's spec allows at a place, with the names of the wire. */
function valueAt(
  shape: Shape | undefined,
  path: string,
  { userKeys, version }: Pick<BodyCase, 'userKeys' | 'version'>,
): fc.Arbitrary<unknown> {
  if (userKeys.includes(`${path}**`)) return mapOf(fc.jsonValue());
  if (!shape) {
    const isMap = userKeys.includes(`${path}*`);
    return isMap ? mapOf(SCALAR) : fc.oneof(SCALAR, fc.array(SCALAR, { maxLength: 3 }));
  }
  if (userKeys.some((key) => key.startsWith(`${path}[].`))) {
    return fc.array(valueAt(shape, `${path}[].`, { userKeys, version }), { maxLength: 3 });
  }
  const { '*': values, ...fields } = shape;
  if (values) return mapOf(valueAt(values.shape, `${path}*.`, { userKeys, version }));
  const members = Object.entries(fields)
    .filter(([, field]) => isInRange(field, version))
    .map(([name, field]) => {
      return [name, valueAt(field.shape, `${path}${name}.`, { userKeys, version })] as const;
    });
  const record = fc.record(Object.fromEntries(members), { requiredKeys: [] });
  const isOpen = userKeys.some((key) => key.startsWith(`${path}**!`));
  if (!isOpen) return record;
  return fc.tuple(mapOf(fc.jsonValue()), record).map(([more, own]) => {
    const users = Object.entries(more).filter(([key]) => !Object.hasOwn(fields, key));
    return Object.fromEntries([...users, ...Object.entries(own)]);
  });
}

test('there is something to go through', () => {
  expect(CASES.length).toBeGreaterThan(30);
});

test.each(CASES)('the body of $name comes back as it was', ({ body, userKeys, version }) => {
  fc.assert(
    fc.property(valueAt(body, '', { userKeys, version }), (value) => {
      expect(toWire(body, fromWire(userKeys, [], value)).value).toEqual(value);
    }),
    { numRuns: 50 },
  );
});
