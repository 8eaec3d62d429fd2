import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { inRequest, inResponse } from './support/build-document.js';
import { parsed, SPEC_NAMES, vendored } from './support/specs.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };

/** Names schemas that refer to each other in a ring, each to the next two. */
function ring(length: number, last: object) {
  const schemas: Record<string, unknown> = {};
  for (let index = 0; index < length; index += 1) {
    const next = (step: number) => ref(`Node${(index + step) % length}`);
    const properties = { next: next(1), others: { type: 'array', items: next(2) } };
    schemas[`Node${index}`] = { type: 'object', properties: { ...properties, value: text } };
  }
  schemas[`Node${length - 1}`] = last;
  return schemas;
}

describe('circles of references', () => {
  it('end, with one finding for one changed node', () => {
    const before = ring(300, { type: 'object', properties: { next: ref('Node0'), value: text } });
    const after = ring(300, {
      type: 'object',
      properties: { next: ref('Node0'), value: { type: 'integer' } },
    });
    const report = compareDocuments(
      parsed(inRequest(ref('Node0'), before)),
      parsed(inRequest(ref('Node0'), after)),
    );
    expect(report.findings.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['type-changed', '/components/schemas/Node299/properties/value'],
    ]);
  });

  it('through unions and allOf end too', () => {
    const tree = (leaf: object) => ({
      Tree: { oneOf: [leaf, { allOf: [ref('Branch')] }] },
      Branch: { allOf: [{ type: 'object', required: ['left'] }, ref('Sides')] },
      Sides: { type: 'object', properties: { left: ref('Tree'), right: ref('Tree') } },
    });
    const base = inResponse(ref('Tree'), tree(text));
    const revision = inResponse(ref('Tree'), tree({ type: 'string', nullable: true }));
    const { findings } = compareDocuments(parsed(base), parsed(revision));
    expect(findings.map(({ kind, class: found }) => [kind, found])).toEqual([
      ['became-nullable', 'breaking'],
    ]);
    expect(compareDocuments(parsed(base), parsed(base)).findings).toEqual([]);
  });

  it('of allOf with itself are taken as saying nothing more', () => {
    const schemas = { Self: { allOf: [ref('Self')], type: 'object', properties: { a: text } } };
    const document = parsed(inRequest(ref('Self'), schemas));
    expect(compareDocuments(document, document).findings).toEqual([]);
  });

  it.each([
    ['allOf', (leaf: object) => ({ Self: { allOf: [ref('Self')], ...leaf } })],
    ['oneOf', (leaf: object) => ({ Self: { oneOf: [ref('Self'), leaf] } })],
    ['not', (leaf: object) => ({ Self: { not: ref('Self'), ...leaf } })],
    [
      'a variant that has its union in allOf',
      (leaf: object) => ({
        Self: { type: 'object', oneOf: [ref('Cat')], properties: { name: leaf } },
        Cat: { allOf: [ref('Self'), { required: ['lives'] }] },
      }),
    ],
  ])('of one value end: %s', (_way, schemas) => {
    const document = (leaf: object) => parsed(inRequest(ref('Self'), schemas(leaf)));
    const [base, revision] = [{ maxLength: 4 }, { maxLength: 3 }].map((limit) =>
      document({ type: 'string', enum: ['a', 'abcd'], ...limit }),
    );
    if (base === undefined || revision === undefined) throw new Error('Both are there.');
    expect(compareDocuments(base, base).findings).toEqual([]);
    expect(() => compareDocuments(base, revision)).not.toThrow();
    const { findings } = compareDocuments(base, document({ type: 'string', enum: ['b'] }));
    expect(findings.map(({ class: found }) => found)).toContain('breaking');
  });

  it('unrolled by one turn are the same', () => {
    const node = { type: 'object', properties: { next: ref('Node') } };
    const unrolled = { type: 'object', properties: { next: node } };
    const { findings } = compareDocuments(
      parsed(inRequest(ref('Node'), { Node: node })),
      parsed(inRequest(ref('Node'), { Node: unrolled })),
    );
    expect(findings).toEqual([]);
  });
});

describe('references that cannot be followed', () => {
  it.each([
    ['#/components/schemas/None', 'names nothing in the document'],
    ['other.yaml#/Pet', 'leaves the document'],
  ])('%s is refused with its place', (reference, problem) => {
    const good = parsed(inRequest(text));
    const bad = parsed(inRequest({ $ref: reference }), 'bad.yaml');
    expect(() => compareDocuments(good, bad)).toThrow(problem);
    expect(() => compareDocuments(good, bad)).toThrow('bad.yaml');
  });

  it('of a union of many, whose variants lead back to it, are worked out once', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Kind${index}`);
    const union = { oneOf: names.map(ref), discriminator: { propertyName: 'kind' } };
    const schemas = (longest: number) => ({
      Any: union,
      ...Object.fromEntries(
        names.map((name, index) => {
          const short = { ...text, maxLength: index % 10 === 0 ? longest : 10 };
          const properties = {
            child: ref('Any'),
            value: { anyOf: [short, { type: 'integer' }, ref('Any')] },
            kind: { type: 'string', enum: [name] },
          };
          return [name, { type: 'object', required: ['kind'], properties }];
        }),
      ),
    });
    const report = compareDocuments(
      parsed(inRequest(ref('Any'), schemas(10))),
      parsed(inRequest(ref('Any'), schemas(11))),
    );
    expect(report.summary).toMatchObject({ breaking: 0, additive: 4 });
  });

  it('a circle of nothing but references is refused', () => {
    const schemas = { One: ref('Two'), Two: ref('One') };
    const bad = parsed(inRequest(ref('One'), schemas));
    expect(() => compareDocuments(bad, bad)).toThrow('goes in a circle');
  });
});

describe.each(SPEC_NAMES)('every upgrade of the vendored %s', (name) => {
  it('has findings with places, reasons and fingerprints of their own', () => {
    const [base, revision] = ['2025-04', '2025-10'].map((version) => vendored(version, name));
    if (base === undefined || revision === undefined) throw new Error('Two versions are compared.');
    for (const [from, to] of [[base, revision] as const, [revision, base] as const]) {
      const { findings } = compareDocuments(parsed(from), parsed(to));
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      for (const finding of findings) {
        expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
        expect(finding.message).not.toBe('');
        expect(finding.why).not.toBe('');
        expect(finding.location.base ?? finding.location.revision).not.toBeNull();
      }
    }
  });
});
