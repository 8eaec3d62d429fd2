import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { inRequest, inResponse, withOperation } from './support/build-document.js';
import { parsed } from './support/specs.js';

type JsonObject = Record<string, unknown>;

const text = { type: 'string' };
const ok = { 200: { description: 'Done.' } };

function compare(base: JsonObject, revision: JsonObject) {
  return compareDocuments(parsed(base), parsed(revision));
}

/** A document with the same operation under several paths. */
function underPaths(operation: JsonObject, components: JsonObject = {}): JsonObject {
  const item = { get: { responses: ok, ...operation } };
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: { '/a': item, '/b': item, '/c': item },
    components,
  };
}

describe('a variant that widens over another one', () => {
  it('takes more, and the union refuses what both take', () => {
    const { findings } = compare(
      inRequest({ oneOf: [{ type: 'boolean' }, text] }),
      inRequest({ oneOf: [{ type: 'boolean' }, {}] }),
    );
    expect(
      findings.map(({ kind, class: found, witness }) => [kind, found, witness?.value]),
    ).toEqual([
      ['variants-overlap', 'breaking', true],
      ['schema-withdrawn', 'additive', undefined],
    ]);
  });
});

describe('the same edit in many operations', () => {
  const everywhere = ['GET /a', 'GET /b', 'GET /c'];

  it('is one finding for a parameter that each declares', () => {
    const limit = (maximum: number) => ({ type: 'integer', maximum });
    const query = (maximum: number) => ({ name: 'limit', in: 'query', schema: limit(maximum) });
    const { findings } = compare(
      underPaths({ parameters: [query(100)] }),
      underPaths({ parameters: [{ name: 'q', in: 'query', schema: text }, query(50)] }),
    );
    expect(findings.map(({ kind, operations }) => [kind, operations])).toEqual([
      ['limit-tightened', everywhere],
      ['parameter-added-optional', everywhere],
    ]);
  });

  it('is one finding for an error status that each drops', () => {
    const { findings } = compare(
      underPaths({ responses: { ...ok, 409: { description: 'Taken.' } } }),
      underPaths({}),
    );
    expect(findings.map(({ kind, operations }) => [kind, operations])).toEqual([
      ['status-removed', everywhere],
    ]);
  });

  it('is one finding for a security scheme', () => {
    const key = (name: string) => ({
      securitySchemes: { Key: { type: 'apiKey', in: 'header', name } },
    });
    const { findings } = compare(
      underPaths({ security: [{ Key: [] }] }, key('Api-Key')),
      underPaths({ security: [{ Key: [] }] }, key('X-Api-Key')),
    );
    expect(findings.map(({ kind, operations }) => [kind, operations])).toEqual([
      ['security-tightened', everywhere],
    ]);
  });
});

it('of one kind and name have fingerprints of their own', () => {
  const servedBy = (one: string, other: string) => ({
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: {
      '/a': { get: { servers: [{ url: one }], responses: ok } },
      '/b': { get: { servers: [{ url: other }], responses: ok } },
    },
  });
  const { findings } = compare(
    servedBy('https://a.example', 'https://b.example'),
    servedBy('https://c.example', 'https://d.example'),
  );
  expect(findings).toHaveLength(2);
  expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint);
});

describe('a schema that requests and responses share', () => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Size' } } };
  const shared = (maximum: number) =>
    withOperation(
      { requestBody: { content }, responses: { 200: { description: 'Done.', content } } },
      { components: { schemas: { Size: { type: 'integer', maximum } } } },
    );

  it('has one finding for each direction, each with its own verdict', () => {
    const { findings } = compare(shared(10), shared(5));
    expect(
      findings.map(({ direction, class: found, pointer }) => [direction, found, pointer]),
    ).toEqual([
      ['request', 'breaking', '/components/schemas/Size'],
      ['response', 'additive', '/components/schemas/Size'],
    ]);
    expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint);
  });

  it('keeps its fingerprints when the new value is another one', () => {
    const fingerprints = (maximum: number) =>
      compare(shared(10), shared(maximum)).findings.map(({ fingerprint }) => fingerprint);
    expect(fingerprints(5)).toEqual(fingerprints(6));
  });
});

describe('the two audiences', () => {
  it('differ where only names change', () => {
    const named = (operationId: string) => withOperation({ operationId });
    const { bump, findings } = compare(named('makeThing'), named('createThing'));
    expect(findings[0]?.audiences).toEqual({ wire: 'no-change', client: 'breaking' });
    expect(bump).toEqual({ wire: 'none', client: 'major' });
  });

  it('differ where a path moves and the operation keeps its name', () => {
    const at = (path: string) => ({
      openapi: '3.0.3',
      info: { title: 'Things', version: '1' },
      paths: { [path]: { get: { operationId: 'getThing', responses: ok } } },
    });
    const { bump, findings } = compare(at('/old'), at('/new'));
    expect(findings.map(({ kind }) => kind)).toEqual(['path-renamed']);
    expect(bump).toEqual({ wire: 'major', client: 'none' });
  });

  it('differ where a deprecated operation goes, whose method generated code loses', () => {
    const { findings, bump } = compare(underPaths({ deprecated: true }), {
      ...underPaths({}),
      paths: {},
    });
    const said = findings.map(({ kind, audiences }) => [kind, audiences]);
    expect(said).toEqual(
      Array(3).fill(['operation-removed', { wire: 'additive', client: 'breaking' }]),
    );
    expect(bump).toEqual({ wire: 'minor', client: 'major' });
  });

  it('differ where a parameter that was a number becomes a text', () => {
    const query = (type: string) =>
      underPaths({ parameters: [{ name: 'q', in: 'query', schema: { type } }] });
    const audiencesOf = (base: string, revision: string) =>
      compare(query(base), query(revision)).findings.map(({ audiences }) => audiences);
    expect(audiencesOf('number', 'string')).toEqual([{ wire: 'additive', client: 'breaking' }]);
    expect(audiencesOf('integer', 'number')).toEqual([{ wire: 'additive', client: 'additive' }]);
  });

  it('agree on the bump of the least edits', () => {
    const words = (description: string) => inRequest({ ...text, description });
    expect(compare(words('One.'), words('Two.')).bump).toEqual({ wire: 'patch', client: 'patch' });
    expect(compare(words('One.'), words('One.')).bump).toEqual({ wire: 'none', client: 'none' });
    expect(compare(inRequest({ ...text, maxLength: 1 }), inRequest(text)).bump).toEqual({
      wire: 'minor',
      client: 'minor',
    });
  });
});

describe('words that hide a change', () => {
  it.each([
    ['Starts with `s3://`.', 'Starts with `s3://` or `gs://`.'],
    ['Possible values: `a`, `b`.', 'Possible values: `a`, `b`, `c`.'],
    ['Allowed values are small or large.', 'Allowed values are small, medium or large.'],
  ])('are a finding of their own: %s', (before, after) => {
    const { findings } = compare(
      inRequest({ ...text, description: before }),
      inRequest({ ...text, description: after }),
    );
    expect(findings.map(({ kind, class: found }) => [kind, found])).toContainEqual([
      'documented-values-changed',
      'docs-only',
    ]);
  });
});

describe('OpenAPI 3.1', () => {
  const modern = (document: JsonObject) => ({ ...document, openapi: '3.1.0' });

  it('says the same as 3.0 in its own words', () => {
    const older = { type: 'integer', nullable: true, minimum: 0, exclusiveMinimum: true };
    const newer = { type: ['integer', 'null'], exclusiveMinimum: 0 };
    expect(compare(inResponse(older), modern(inResponse(newer))).findings).toEqual([]);
  });

  it('counts what stands beside a reference, which 3.0 ignores', () => {
    const schemas = { Name: text };
    const plain = inRequest({ $ref: '#/components/schemas/Name' }, schemas);
    const bounded = inRequest({ $ref: '#/components/schemas/Name', maxLength: 5 }, schemas);
    expect(compare(plain, bounded).findings).toEqual([]);
    expect(
      compare(modern(plain), modern(bounded)).findings.map(({ class: found }) => found),
    ).toEqual(['breaking']);
  });
});

describe('requests that the API sends', () => {
  const sends = (schema: JsonObject) => ({
    post: { requestBody: { content: { 'application/json': { schema } } }, responses: ok },
  });
  const $ref = '#/components/schemas/Event';
  const schemas = (type: string) => ({
    schemas: { Event: { type: 'object', properties: { id: { type } } } },
  });

  it('go the way of responses, and their schemas are no unused ones', () => {
    const document = (type: string) => ({
      ...withOperation({ callbacks: { onDone: { '{$request.body#/url}': sends({ $ref }) } } }),
      openapi: '3.1.0',
      webhooks: { ready: sends({ $ref }) },
      components: schemas(type),
    });
    const { findings } = compare(document('integer'), document('number'));
    expect(findings).toMatchObject([
      {
        class: 'potentially-breaking',
        direction: 'response',
        operations: ['POST /things', 'WEBHOOK ready'],
        message: 'Event.id: type changed: integer -> number',
      },
    ]);
  });

  it('have names that people find', () => {
    const document = (maxLength: number) => ({
      ...withOperation({
        callbacks: { onDone: { '{$url}': sends({ type: 'string', maxLength }) } },
      }),
      openapi: '3.1.0',
      webhooks: { ready: sends({ type: 'string', maxLength }) },
    });
    const { findings } = compare(document(5), document(9));
    expect(findings.map(({ message }) => message)).toEqual([
      'POST /things callback onDone request body: limit loosened: maxLength 5 -> 9',
      'webhook ready request body: limit loosened: maxLength 5 -> 9',
    ]);
  });
});

describe('a default', () => {
  const header = (schema: JsonObject) => ({
    name: 'X-Version',
    in: 'header',
    required: true,
    schema,
  });
  const ofVersion = (version: string, value: string) => ({
    ...underPaths({ parameters: [header({ ...text, default: value })] }),
    info: { title: 'Things', version },
  });

  it('that names the version of its document asks for nothing', () => {
    const { findings } = compare(ofVersion('1', '1'), ofVersion('2', '2'));
    expect(findings.map(({ kind, audiences }) => [kind, audiences])).toEqual([
      ['info-version', { wire: 'docs-only', client: 'docs-only' }],
      ['default-changed', { wire: 'no-change', client: 'no-change' }],
    ]);
  });

  it('that names another version than that of its document is a default like any other', () => {
    const { findings } = compare(ofVersion('1', '1'), ofVersion('2', '1.5'));
    expect(findings.map(({ kind }) => kind)).toContain('default-changed');
    expect(findings.every(({ class: found }) => found === 'docs-only')).toBe(true);
  });

  it('counts where one of the ways to it can be left out', () => {
    const size = (value: number) => ({ Size: { type: 'integer', default: value } });
    const $ref = '#/components/schemas/Size';
    const pair = { type: 'object', properties: { a: { $ref }, b: { $ref } } };
    const verdict = (required: string[]) =>
      compare(
        inRequest({ ...pair, required }, size(1)),
        inRequest({ ...pair, required }, size(2)),
      ).findings.map(({ class: found }) => found);
    expect(verdict(['a', 'b'])).toEqual(['docs-only']);
    expect(verdict(['a'])).toEqual(['potentially-breaking']);
    expect(verdict(['b'])).toEqual(['potentially-breaking']);
  });
});

it('finds what changed in names that every object has', () => {
  const named = (type: string) => ({
    type: 'object',
    properties: { constructor: { type }, toString: text },
    required: ['constructor'],
  });
  const { findings } = compare(inRequest(named('string')), inRequest(named('integer')));
  expect(findings.map(({ kind }) => kind)).toEqual(['type-changed']);
});

it('takes no example for a reference when it looks for what is used', () => {
  const document = (more: object) =>
    withOperation(
      {
        responses: {
          200: {
            description: 'Done.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/100%' },
                example: { $ref: 'https://example.com/thing' },
              },
            },
          },
        },
      },
      { components: { schemas: { '100%': { type: 'object' }, ...more } } },
    );
  const { findings } = compare(document({ Unused: { type: 'string' } }), document({}));
  expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
    ['schema-removed-unused', expect.stringContaining('Unused')],
  ]);
});

it('names the keyword that is compared as a whole, and the body whose encoding changed', () => {
  const form = (not: object, encoding: object) =>
    withOperation({
      requestBody: {
        content: {
          'multipart/form-data': { schema: { properties: { a: { not } } }, encoding },
        },
      },
    });
  const { findings } = compare(
    form({ type: 'string' }, { a: { contentType: 'text/plain' } }),
    form({ type: 'number' }, { a: { contentType: 'text/html' } }),
  );
  expect(findings.map(({ message }) => message.split(': ').slice(-2).join(': '))).toEqual(
    expect.arrayContaining([
      'keyword changed: not',
      'encoding changed: request body (multipart/form-data)',
    ]),
  );
});
