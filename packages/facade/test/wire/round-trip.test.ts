import * as control_2025_04 from '@pinecone-versioned/client-2025-04/db-control';
import * as data_2025_04 from '@pinecone-versioned/client-2025-04/db-data';
import * as inference_2025_04 from '@pinecone-versioned/client-2025-04/inference';
import * as control_2025_10 from '@pinecone-versioned/client-2025-10/db-control';
import * as data_2025_10 from '@pinecone-versioned/client-2025-10/db-data';
import * as inference_2025_10 from '@pinecone-versioned/client-2025-10/inference';
import type { OperationDetails } from '@pinecone-versioned/transport';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registry } from '../../src/generated/registry.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { isInRange } from '../../src/negotiation/is-in-range.js';
import { operationIn } from '../../src/negotiation/operation-in.js';
import type { Registry, Shape } from '../../src/negotiation/registry-types.js';
import { fromWire } from '../../src/wire/from-wire.js';
import { pathTree } from '../../src/wire/path-tree.js';
import { toWire } from '../../src/wire/to-wire.js';

// Registry and details come from the specs by different ways; that they agree on what is the user's is not given.

const DETAILS: Readonly<Record<string, Readonly<Record<string, OperationDetails>>>> = {
  '2025-04': {
    ...control_2025_04.dbControlDetails,
    ...data_2025_04.dbDataDetails,
    ...inference_2025_04.inferenceDetails,
  },
  '2025-10': {
    ...control_2025_10.dbControlDetails,
    ...data_2025_10.dbDataDetails,
    ...inference_2025_10.inferenceDetails,
  },
};

interface BodyCase {
  readonly name: string;
  readonly body: Shape;
  readonly userKeys: readonly string[];
  /** Index of the version. */
  readonly version: number;
}

const CASES = Object.values<Registry[string]>(registry).flatMap((operations) =>
  operations.flatMap((operation) =>
    VERSIONS.flatMap((version, index): BodyCase[] => {
      const { method, path } = operationIn(operation, version) ?? {};
      if (!method?.startsWith('P')) return [];
      const userKeys = DETAILS[version]?.[`${method} ${path}`]?.userKeys?.request ?? [];
      const { id, body = {} } = operation;
      return [{ name: `${id} in ${version}`, body, userKeys, version: index }];
    }),
  ),
);

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
  const { '*': values, ...telling } = shape;
  const open = userKeys.find((key) => key.startsWith(`${path}**!`));
  // A shape leaves out what is sent as it is, also where keys are the user's but for some.
  const named = open?.split('!')[1]?.split(',') ?? [];
  const fields: Shape = { ...Object.fromEntries(named.map((name) => [name, {}])), ...telling };
  if (values) return mapOf(valueAt(values.shape, `${path}*.`, { userKeys, version }));
  const members = Object.entries(fields)
    .filter(([, field]) => isInRange(field, version))
    .map(([name, field]) => {
      return [name, valueAt(field.shape, `${path}${name}.`, { userKeys, version })] as const;
    });
  const record = fc.record(Object.fromEntries(members), { requiredKeys: [] });
  if (open === undefined) return record;
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
      const answer = fromWire(pathTree(userKeys, []), structuredClone(value));
      expect(toWire(body, answer).value).toEqual(value);
    }),
    { numRuns: 50 },
  );
});
