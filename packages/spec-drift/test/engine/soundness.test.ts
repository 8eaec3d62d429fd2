import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { OpenDocument } from '../../src/engine/document/open-document.js';
import { schemaNode } from '../../src/engine/schema/schema-node.js';
import { accepts } from '../../src/engine/witness/accepts.js';
import { candidates } from '../../src/engine/witness/candidates.js';
import { arbitraryComponents, arbitrarySchema } from './support/arbitrary-schema.js';
import { inRequest, inResponse } from './support/build-document.js';
import { parsed } from './support/specs.js';

type JsonObject = Record<string, unknown>;

/** Values that only the base takes; those with undeclared members are left out, as nobody sends them. */
function refusedValues(
  base: JsonObject,
  revision: JsonObject,
  schemas: [object, object],
): unknown[] {
  const pointer = '/paths/~1things/post/requestBody/content/application~1json/schema';
  const [from, to] = [base, revision].map((document, index) =>
    schemaNode(new OpenDocument(parsed(document)), pointer, schemas[index]),
  );
  if (from === undefined || to === undefined) return [];
  return [...candidates(from, to)].filter(
    (value) => accepts(from, value) === 'yes' && accepts(to, value) === 'no' && isPlain(value),
  );
}

function isPlain(value: unknown): boolean {
  return !/undeclaredProperty|member\d/.test(JSON.stringify(value));
}

describe('a pair of random schemas', () => {
  const side = fc.tuple(arbitrarySchema, arbitraryComponents);

  it('has a finding that can harm where a request that was taken is refused', () => {
    fc.assert(
      fc.property(side, side, ([schema, components], [other, otherComponents]) => {
        const base = inRequest(schema, components);
        const revision = inRequest(other, otherComponents);
        const refused = refusedValues(base, revision, [schema, other]);
        fc.pre(refused.length > 0);
        const { findings } = compareDocuments(parsed(base), parsed(revision));
        const harmful = findings.filter(({ class: found }) => found.endsWith('breaking'));
        expect(harmful.length, JSON.stringify(refused[0])).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('has a finding that can harm where a response comes that was ruled out', () => {
    fc.assert(
      fc.property(side, side, ([schema, components], [other, otherComponents]) => {
        const base = inRequest(schema, components);
        const revision = inRequest(other, otherComponents);
        const come = refusedValues(revision, base, [other, schema]);
        fc.pre(come.length > 0);
        const { findings } = compareDocuments(
          parsed(inResponse(schema, components)),
          parsed(inResponse(other, otherComponents)),
        );
        const harmful = findings.filter(({ class: found }) => found.endsWith('breaking'));
        expect(harmful.length, JSON.stringify(come[0])).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
