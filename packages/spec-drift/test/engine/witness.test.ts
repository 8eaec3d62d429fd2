import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import type { Finding } from '../../src/finding.js';
import { OBJECTS } from './minimal-pairs/objects.js';
import { SCALARS } from './minimal-pairs/scalars.js';
import { UNIONS } from './minimal-pairs/unions.js';
import { arbitraryComponents, arbitrarySchema } from './support/arbitrary-schema.js';
import { inRequest, inResponse } from './support/build-document.js';
import { ajvTakes } from './support/json-schema.js';
import { parsed, SPEC_NAMES, vendored } from './support/specs.js';

type JsonObject = Record<string, unknown>;

function findingsOf(base: JsonObject, revision: JsonObject): readonly Finding[] {
  return compareDocuments(parsed(base), parsed(revision)).findings;
}

/** Asks ajv about every witness of a schema; gives how many there were. */
function checkAll(base: JsonObject, revision: JsonObject): number {
  let checked = 0;
  for (const { witness, message, direction } of findingsOf(base, revision)) {
    const { base: from, revision: to } = witness?.schemas ?? { base: null, revision: null };
    if (witness === undefined || from === null || to === null) continue;
    const taken = {
      base: ajvTakes(base, from, witness.value),
      revision: ajvTakes(revision, to, witness.value),
    };
    const text = `${message}\n${JSON.stringify(witness)}`;
    expect(taken, text).toEqual({
      base: witness.acceptedBy === 'base',
      revision: witness.acceptedBy === 'revision',
    });
    expect(witness.acceptedBy, text).toBe(direction === 'request' ? 'base' : 'revision');
    checked += 1;
  }
  return checked;
}

/** Edits without a payload that tells: undecided ones, and what is sent or missed in silence. */
const SILENT =
  /pattern|default|removed from an open|optional property removed|renamed|readOnly|became writeOnly|tag dropped|int32|date|query|not added|open objects|inherits from its union/;

describe('a witness', () => {
  const pairs = [...SCALARS, ...OBJECTS, ...UNIONS].filter(([, verdict]) =>
    ['breaking', 'potentially-breaking'].includes(verdict),
  );

  it.each(pairs)('is right for: %s', (edit, _verdict, base, revision) => {
    const checked = checkAll(base, revision);
    if (!SILENT.test(edit)) expect(checked).toBeGreaterThan(0);
  });

  it('names the place of a reference with keywords beside it, which count', () => {
    const document = (beside: object) => ({
      ...inRequest({ $ref: '#/components/schemas/Name', ...beside }, { Name: { type: 'string' } }),
      openapi: '3.1.0',
    });
    const [finding] = findingsOf(document({}), document({ maxLength: 3 }));
    expect(finding?.witness?.schemas).toEqual({
      base: '/components/schemas/Name',
      revision: '/paths/~1things/post/requestBody/content/application~1json/schema',
    });
  });

  it('never rests on null in a nullable list without it, which is read both ways', () => {
    const pets = { type: 'string', nullable: true, enum: ['cat'] };
    const [finding] = findingsOf(inResponse(pets), inResponse({ type: 'string', nullable: true }));
    expect(finding?.witness?.value).not.toBeNull();
  });

  it.each(SPEC_NAMES)('is right from 2025-04 to 2025-10 of %s and back', (name) => {
    const base = vendored('2025-04', name);
    const revision = vendored('2025-10', name);
    checkAll(base, revision);
    checkAll(revision, base);
  });

  it('is there for every change of the schemas of db_control that can harm', () => {
    const findings = findingsOf(
      vendored('2025-04', 'db_control'),
      vendored('2025-10', 'db_control'),
    );
    const harmful = findings.filter(({ class: found }) => found.endsWith('breaking'));
    expect(harmful.every(({ witness }) => witness !== undefined)).toBe(true);
  });

  it('is right for random schemas', () => {
    const before = fc.tuple(arbitrarySchema, arbitraryComponents);
    fc.assert(
      fc.property(before, before, ([schema, components], [other, otherComponents]) => {
        for (const place of [inRequest, inResponse]) {
          checkAll(place(schema, components), place(other, otherComponents));
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
