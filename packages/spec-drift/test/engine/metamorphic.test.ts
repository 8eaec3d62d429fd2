import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { arbitraryComponents, arbitrarySchema } from './support/arbitrary-schema.js';
import { inRequest, inResponse } from './support/build-document.js';
import { extracted, inlined, isObject, seeded, shuffled, split } from './support/rewrite.js';
import { parsed, SPEC_NAMES, vendored } from './support/specs.js';

type JsonObject = Record<string, unknown>;
type Rewrite = (document: JsonObject, seed: number) => JsonObject;

const REWRITES: Readonly<Record<string, Rewrite>> = {
  'is the same': (document) => structuredClone(document),
  'has its members in another order': (document, seed) => {
    const result = shuffled(document, seeded(seed));
    return isObject(result) ? result : {};
  },
  'has references inlined': (document, seed) => inlined(document, seeded(seed)),
  'has schemas drawn out into components': (document, seed) => extracted(document, seeded(seed)),
  'has schemas split into allOf': (document, seed) => split(document, seeded(seed)),
};

function findings(base: JsonObject, revision: JsonObject) {
  const report = compareDocuments(parsed(base), parsed(revision));
  return report.findings.map(({ kind, pointer, message }) => ({ kind, pointer, message }));
}

/** What was drawn out of a component that nothing uses is unused as well. */
function isUsed({ kind }: { kind: string }): boolean {
  return kind !== 'schema-removed-unused';
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe.each(Object.entries(REWRITES))('a document that %s', (_name, rewrite) => {
  for (const version of ['2025-04', '2025-10']) {
    it.each(SPEC_NAMES)(`has no finding, either way (%s of ${version})`, (name) => {
      const document = vendored(version, name);
      fc.assert(
        fc.property(seeds, (seed) => {
          const other = rewrite(document, seed);
          expect(findings(document, other).filter(isUsed)).toEqual([]);
          expect(findings(other, document).filter(isUsed)).toEqual([]);
        }),
        { numRuns: 2 },
      );
    });
  }

  it('has no finding for random schemas', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitraryComponents, seeds, (schema, components, seed) => {
        for (const place of [inRequest, inResponse]) {
          const document = place(schema, components);
          const other = rewrite(document, seed);
          expect(findings(document, other).filter(isUsed)).toEqual([]);
          expect(findings(other, document).filter(isUsed)).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
