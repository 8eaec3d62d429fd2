import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import type { ChangeClass } from '../../src/finding.js';
import { arbitraryComponents, arbitrarySchema } from './support/arbitrary-schema.js';
import { inRequest, inResponse } from './support/build-document.js';
import { parsed } from './support/specs.js';

type Schema = Record<string, unknown>;

/** Edits that each take values away from the schema `{wrapped: ...}` around a random one. */
const NARROWINGS: Readonly<Record<string, (wrapped: object) => [Schema, Schema]>> = {
  'a property becomes required': (wrapped) => [
    { type: 'object', properties: { wrapped } },
    { type: 'object', properties: { wrapped }, required: ['wrapped'] },
  ],
  'the object is closed': (wrapped) => [
    { type: 'object', properties: { wrapped } },
    { type: 'object', properties: { wrapped }, additionalProperties: false },
  ],
  'a list is bounded': (wrapped) => [
    { type: 'array', items: wrapped },
    { type: 'array', items: wrapped, maxItems: 3 },
  ],
  'a value of a neighbour goes': (wrapped) => [
    { type: 'object', properties: { wrapped, kind: { type: 'string', enum: ['a', 'b'] } } },
    { type: 'object', properties: { wrapped, kind: { type: 'string', enum: ['a'] } } },
  ],
  'a bound of a neighbour tightens': (wrapped) => [
    { type: 'object', properties: { wrapped, size: { type: 'integer', maximum: 9 } } },
    { type: 'object', properties: { wrapped, size: { type: 'integer', maximum: 8 } } },
  ],
  'null is refused': (wrapped) => [
    { type: 'object', properties: { wrapped }, nullable: true },
    { type: 'object', properties: { wrapped } },
  ],
};

const HARM: readonly ChangeClass[] = ['breaking', 'potentially-breaking'];

function classesOf(base: Schema, revision: Schema): ChangeClass[] {
  return compareDocuments(parsed(base), parsed(revision)).findings.map((finding) => finding.class);
}

describe.each(Object.entries(NARROWINGS))('where %s', (_name, edit) => {
  it('one way harms callers and adds for readers, the other way the reverse', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitraryComponents, (schema, components) => {
        const [wide, narrow] = edit(schema);
        const sides = [inRequest, inResponse].map((place) => [
          place(wide, components),
          place(narrow, components),
        ]);
        const [[wideRequest, narrowRequest] = [], [wideResponse, narrowResponse] = []] = sides;
        if (!wideRequest || !narrowRequest || !wideResponse || !narrowResponse) throw new Error();
        expect(classesOf(wideRequest, narrowRequest)).toEqual([expect.toBeOneOf([...HARM])]);
        expect(classesOf(narrowRequest, wideRequest)).toEqual(['additive']);
        expect(classesOf(wideResponse, narrowResponse)).toEqual(['additive']);
        expect(classesOf(narrowResponse, wideResponse)).toEqual([expect.toBeOneOf([...HARM])]);
      }),
      { numRuns: 60 },
    );
  });
});
