import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { isObject, seeded } from './support/rewrite.js';
import { parsed, SPEC_NAMES, vendored } from './support/specs.js';

type JsonObject = Record<string, unknown>;

const JUNK = [null, 5, 'x', true, [], {}, [null], [[]], { $ref: 5 }, { type: 'none' }] as const;

/** The document with junk in some places. */
function damaged(value: unknown, seed: number): JsonObject {
  const choose = seeded(seed);
  const visit = (node: unknown): unknown => {
    if (choose(1500) === 0) return structuredClone(JUNK[choose(JUNK.length)]);
    if (Array.isArray(node)) return node.map(visit);
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, visit(member)]));
  };
  const result = visit(value);
  return isObject(result) ? result : {};
}

describe('a document with nonsense in it', () => {
  it.each(SPEC_NAMES)('is compared, or refused for a reference that is lost (%s)', (name) => {
    const sound = vendored('2025-10', name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const odd = damaged(sound, seed);
        for (const [base, revision] of [
          [sound, odd],
          [odd, sound],
        ] as const) {
          try {
            const { findings, summary } = compareDocuments(parsed(base), parsed(revision));
            const counted = Object.values(summary).reduce((sum, count) => sum + count, 0);
            expect(counted).toBe(findings.length);
          } catch (error) {
            expect(String(error)).toMatch(/^SpecReferenceError: spec\.yaml: the reference /);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
