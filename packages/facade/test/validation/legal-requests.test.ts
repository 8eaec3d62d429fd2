import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestInput } from '../../src/engine/encode-request.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { checkAll } from './helpers/check-all.js';
import { type SpecSchema, specRequests } from './helpers/spec-requests.js';
import { anyValueOf } from './helpers/spec-values.js';
import { bodiesOf, queryOf } from './helpers/with-prose.js';

const REQUESTS = await specRequests();
const NAMED = REQUESTS.map((request) => ({
  ...request,
  title: `${request.version} ${request.route}`,
}));

test('the specs are those that the registry was made from', () => {
  expect(new Set(REQUESTS.map(({ version }) => version))).toEqual(new Set(VERSIONS));
  expect(REQUESTS.length).toBeGreaterThan(60);
});

test.each(NAMED)('$title takes the examples of the spec', (request) => {
  for (const example of request.examples) checkAll(request, example);
});

test.each(NAMED)('$title takes whatever its schema allows', (request) => {
  const { path, resolve } = request;
  const bodies = bodiesOf(request).map((body) => anyValueOf(body, resolve));
  const requests = fc.record({
    path: anyValueOf(withTexts(path), resolve),
    query: anyValueOf(queryOf(request), resolve),
    body: bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined),
  }) as Arbitrary<RequestInput>;
  fc.assert(
    fc.property(requests, (input) => checkAll(request, input)),
    { numRuns: 60 },
  );
});

/** An empty text in a path would lead to another operation, whatever its schema says. */
function withTexts(path: SpecSchema): SpecSchema {
  const properties = Object.entries(path.properties ?? {}).map(
    ([name, schema]) => [name, { minLength: 1, ...schema }] as const,
  );
  return { ...path, properties: Object.fromEntries(properties), additionalProperties: false };
}
