import { beforeAll, describe, expect, test } from 'vitest';
import { sampleValue } from '../src/cases/sample-value.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeForm } from '../src/oracles/facade-form.ts';
import { judgeRequest } from '../src/oracles/judge-request.ts';
import { type RecordedRequest, startRecorder } from '../src/oracles/recorder.ts';
import { schemaOracle } from '../src/oracles/schema-oracle.ts';
import { rawTarget } from '../src/targets/raw-target.ts';
import { TARGET_KEY } from '../src/targets/target.ts';

const operations = await contractOperations();
const newest = operations.at(-1)?.version ?? '';

function operationOf(id: string): ContractOperation {
  const found = operations.find((each) => each.id === id && each.version === newest);
  if (!found) throw new Error(`No operation has the id ${id}.`);
  return found;
}

/** What the raw client sends for a full request. */
async function recorded(
  operation: ContractOperation,
  query: object = {},
): Promise<RecordedRequest> {
  await using recorder = await startRecorder();
  const { document, request, id, parameters } = operation;
  const sample = { document, extent: 'full' as const, place: `${id} body` };
  const path = parameters.filter((each) => each.in === 'path').map(({ name }) => [name, 'a']);
  await rawTarget().call(recorder.url, operation, {
    path: Object.fromEntries(path),
    query: { ...query },
    ...(request && { body: sampleValue(request.schema, sample) }),
  });
  const [first] = recorder.take();
  if (!first) throw new Error('Nothing was sent.');
  return first;
}

function withBody(request: RecordedRequest, change: (text: string) => string): RecordedRequest {
  const text = change(new TextDecoder().decode(request.body));
  return { ...request, body: new TextEncoder().encode(text) };
}

function withHeader(request: RecordedRequest, name: string, value?: string): RecordedRequest {
  const others = request.headers.filter(([each]) => each.toLowerCase() !== name);
  return { ...request, headers: value === undefined ? others : [...others, [name, value]] };
}

describe('the recorder', () => {
  const create = operationOf('create_index');
  let good: RecordedRequest;

  beforeAll(async () => {
    good = await recorded(create);
  });

  const changes: readonly [string, (request: RecordedRequest) => RecordedRequest, string][] = [
    ['another method', (it) => ({ ...it, method: 'PUT' }), 'method exact'],
    ['another path', (it) => ({ ...it, target: '/indices' }), 'path encoded'],
    [
      'an undeclared query parameter',
      (it) => ({ ...it, target: '/indexes?dry=1' }),
      'query.dry declared',
    ],
    ['an unencoded target', (it) => ({ ...it, target: '/indexes?a=ž' }), 'path encoded'],
    [
      'no version',
      (it) => withHeader(it, 'x-pinecone-api-version'),
      'header.x-pinecone-api-version present',
    ],
    [
      'another version',
      (it) => withHeader(it, 'x-pinecone-api-version', '2020-01'),
      'header.x-pinecone-api-version exact',
    ],
    ['no key', (it) => withHeader(it, 'api-key'), 'header.api-key present'],
    [
      'another media type',
      (it) => withHeader(it, 'content-type', 'text/plain'),
      'header.content-type exact',
    ],
    ['an undeclared header', (it) => withHeader(it, 'x-debug', '1'), 'header.x-debug declared'],
    [
      'a header sent twice',
      (it) => ({ ...it, headers: [...it.headers, ['Api-Key', TARGET_KEY]] }),
      'header.api-key exact',
    ],
    ['no body', (it) => withBody(it, () => ''), 'body required'],
    ['a body that is no JSON', (it) => withBody(it, () => '{"name":'), 'body encoded'],
    [
      'an undeclared field',
      (it) => withBody(it, (text) => text.replace('{', '{"extra":1,')),
      'body unevaluatedProperties',
    ],
    [
      'a renamed field',
      (it) => withBody(it, (text) => text.replace('"spec"', '"Spec"')),
      'body required',
    ],
    [
      'an unknown value of an open enum',
      (it) => withBody(it, (text) => text.replace(/"metric":"\w+"/, '"metric":"other"')),
      'body/metric enum',
    ],
  ];

  test('finds nothing wrong with what a client sends', async () => {
    expect(await judgeRequest(create, good, TARGET_KEY)).toEqual([]);
  });

  test.each(changes)('sees %s', async (_, change, expected) => {
    const violations = await judgeRequest(create, change(good), TARGET_KEY);
    expect(violations.map(({ place, keyword }) => `${place} ${keyword}`)).toContain(expected);
  });

  test.each([
    ['an unended last line', (text: string) => text.trimEnd(), 'body encoded'],
    ['a line that is no JSON', (text: string) => `${text}{"_id"\n`, 'body encoded'],
    ['a record without an id', (text: string) => `${text}{"chunk_text":"a"}\n`, 'body/1 required'],
  ])('sees %s in newline-delimited JSON', async (_, change, expected) => {
    const operation = operationOf('upsertRecordsNamespace');
    const request = await recorded(operation);
    expect(await judgeRequest(operation, request, TARGET_KEY)).toEqual([]);
    const violations = await judgeRequest(operation, withBody(request, change), TARGET_KEY);
    expect(violations.map(({ place, keyword }) => `${place} ${keyword}`)).toContain(expected);
  });

  test('types what a query spells', async () => {
    const operation = operationOf('list_project_backups');
    const violationsOf = async (limit: unknown) => {
      const request = await recorded(operation, { limit });
      const found = await judgeRequest(operation, request, TARGET_KEY);
      return found.map(({ place, keyword }) => `${place} ${keyword}`);
    };
    expect(await violationsOf(10)).toEqual([]);
    expect(await violationsOf(0)).toEqual(['query.limit minimum']);
    expect(await violationsOf('ten')).toEqual(['query.limit type']);
    expect(await violationsOf([1, 2])).toEqual(['query.limit type']);
  });
});

describe('the strict overlay', () => {
  const document = {
    components: {
      schemas: {
        Named: { type: 'object', properties: { name: { type: 'string' } } },
        Aged: {
          type: 'object',
          properties: { age: { type: 'integer' } },
          allOf: [{ $ref: '#/components/schemas/Named' }],
        },
      },
    },
  };
  const keywordsOf = (reading: 'open' | 'strict', schema: object, value: unknown) =>
    schemaOracle(document, reading)
      .misfits(schema, value)
      .map(({ keyword }) => keyword);

  test('closes objects that name fields, across the parts that they are made of', () => {
    const aged = { $ref: '#/components/schemas/Aged' };
    expect(keywordsOf('strict', aged, { name: 'a', age: 1 })).toEqual([]);
    expect(keywordsOf('strict', aged, { name: 'a', age: 1, size: 2 })).toEqual([
      'unevaluatedProperties',
    ]);
    expect(keywordsOf('open', aged, { name: 'a', age: 1, size: 2 })).toEqual([]);
  });

  test('leaves objects open that name none, or say so', () => {
    expect(keywordsOf('strict', { type: 'object' }, { any: 1 })).toEqual([]);
    const said = { type: 'object', properties: {}, additionalProperties: true };
    expect(keywordsOf('strict', said, { any: 1 })).toEqual([]);
  });

  test('counts the items of a list by `maxLength`, and null among the values of a nullable enum', () => {
    const list = { type: 'array', items: {}, maxLength: 1 };
    expect(keywordsOf('open', list, [1, 2])).toEqual(['maxItems']);
    const open = { type: 'string', nullable: true, 'x-enum': ['a'] };
    expect(keywordsOf('strict', open, null)).toEqual([]);
    expect(keywordsOf('strict', open, 'b')).toEqual(['enum']);
  });
});

test('the facade’s form keeps keys of the user and names all others', () => {
  const schema = {
    type: 'object',
    properties: {
      created_at: { type: 'string', format: 'date-time' },
      tags: { type: 'object', additionalProperties: { type: 'string' } },
      field_map: { type: 'object' },
    },
  };
  const wire = {
    created_at: '2031-02-03T04:05:06Z',
    tags: { my_tag: 'a_b' },
    field_map: { a_b: { c_d: 1 } },
    new_field: { sub_field: 1 },
  };
  expect(facadeForm({}, { schema, direction: 'response' }, wire)).toEqual({
    createdAt: new Date('2031-02-03T04:05:06Z'),
    tags: { my_tag: 'a_b' },
    fieldMap: { a_b: { c_d: 1 } },
    newField: { subField: 1 },
  });
  const request = facadeForm({}, { schema, direction: 'request' }, wire);
  expect(request).toMatchObject({ createdAt: wire.created_at, new_field: wire.new_field });
});
