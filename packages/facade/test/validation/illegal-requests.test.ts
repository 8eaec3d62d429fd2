import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { checkAll } from './helpers/check-all.js';
import { type SpecRequest, type SpecSchema, specRequests } from './helpers/spec-requests.js';

interface Place {
  readonly steps: readonly string[];
  readonly type: string;
  readonly isRequired: boolean;
}

/** Every field that a schema gives a type, but for the numbers of vectors, which the serializer looks at. */
function placesIn(
  schema: SpecSchema,
  resolve: SpecRequest['resolve'],
  steps: readonly string[],
): Place[] {
  const { properties = {}, required = [], items, oneOf = [] } = resolve(schema);
  const within = Object.entries(properties).flatMap(([name, field]) => {
    const own = [...steps, name];
    const { type = 'object' } = resolve(field);
    const isRequired = required.includes(name);
    return [{ steps: own, type, isRequired }, ...placesIn(field, resolve, own)];
  });
  const ofItems =
    items && resolve(items).type === 'object' ? placesIn(items, resolve, [...steps, '0']) : [];
  // What one variant asks for another one may do without.
  const ofVariants = oneOf
    .flatMap((variant) => placesIn(variant, resolve, steps))
    .map((place) => ({
      ...place,
      isRequired: place.isRequired && place.steps.length > steps.length + 1,
    }));
  return [...within, ...ofItems, ...ofVariants];
}

/** What no field of a type takes. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, {}, [], null, Symbol('x'), () => 'x'],
  integer: [1.5, '7', true, {}, [7], null, Number.NaN],
  number: ['7', true, {}, [7], null],
  boolean: [0, 'true', {}, null],
  array: ['x', 7, { length: 1 }, null, new DataView(new ArrayBuffer(4))],
  object: ['x', 7, [], null, Float32Array.of(1)],
};

function inputWith([step, ...others]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = inputWith(others, value);
  return step === '0' ? [inner] : { [step]: inner };
}

function problemsOf(request: SpecRequest, input: unknown): { readonly path: string }[] {
  try {
    checkAll(request, input as object);
  } catch (error) {
    if (error instanceof PineconeArgumentError) return [...(error.problems ?? [])];
    throw error;
  }
  return [];
}

const REQUESTS = await specRequests();
const PLACES = REQUESTS.flatMap((request) => {
  const { version, route, resolve, body, query } = request;
  const ofBody = body ? placesIn(body, resolve, ['body']) : [];
  return [...ofBody, ...placesIn(query, resolve, ['query'])].map((place) => ({
    request,
    ...place,
    title: `${version} ${route} ${place.steps.join('.')}`,
  }));
});

/** As `problems` spell it. */
function pathOf([, ...steps]: readonly string[]): RegExp {
  const last = steps.at(-1) ?? '';
  const name = { vectors: 'records', setMetadata: 'metadata', integrationId: 'integration' }[last];
  return new RegExp(`(^|\\.)${(name ?? last).replace(/_(.)/g, '(_$1|[A-Z])')}$`);
}

test('there are hundreds of places to check', () => {
  expect(PLACES.length).toBeGreaterThan(300);
});

test.each(PLACES)('$title refuses another type', ({ request, steps, type }) => {
  const isQuery = steps[0] === 'query';
  // A query leaves null out, and writes numbers as text.
  const wrong = (WRONG[type] ?? []).filter(
    (value) => !(isQuery && (value === null || value === '7')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...wrong), (value) => {
      const problems = problemsOf(request, inputWith(steps, value));
      expect(problems.map(({ path }) => path)).toContainEqual(expect.stringMatching(pathOf(steps)));
    }),
  );
});

test.each(PLACES.filter(({ isRequired }) => isRequired))(
  '$title is asked for',
  ({ request, steps }) => {
    const problems = problemsOf(request, inputWith(steps.slice(0, -1), {}));
    expect(problems.map(({ path }) => path)).toContainEqual(expect.stringMatching(pathOf(steps)));
  },
);
