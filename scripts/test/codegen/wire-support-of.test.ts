import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { wireSupportOf } from '../../codegen/wire-support-of.ts';
import { openApi } from './spec-input.ts';

const SERVERS = ['https://pets.example'];

function supportFor(
  requestType: string,
  { responseType = 'application/json', servers = SERVERS, schema = {} as JsonObject } = {},
) {
  const post = {
    operationId: 'send',
    requestBody: { content: { [requestType]: { schema } } },
    responses: { 200: { description: '', content: { [responseType]: {} } } },
  };
  return wireSupportOf(openApi({ paths: { '/pets': { post } } }), { servers });
}

test('an API that speaks JSON alone needs nothing', () => {
  expect(supportFor('application/json')).toEqual({
    bodies: {},
    streams: false,
    checksHost: false,
  });
});

const VECTOR = { type: 'array', items: { type: 'number', format: 'float' } };

test.each<[string, JsonObject]>([
  ['at the top', VECTOR],
  ['in a list of objects', { type: 'array', items: { properties: { values: VECTOR } } }],
  ['in one of several forms', { oneOf: [{ type: 'string' }, { allOf: [VECTOR] }] }],
  ['under names of the user', { additionalProperties: VECTOR }],
])('an API that is sent vectors %s needs serializeVectors', (_, schema) => {
  const { bodies } = supportFor('application/json', { schema });
  expect(bodies).toEqual({ 'application/json': 'serializeVectors' });
});

test('other numbers, and vectors in answers, are plain JSON', () => {
  const schema = {
    properties: {
      one: { type: 'number', format: 'float' },
      doubles: { type: 'array', items: { type: 'number' } },
    },
  };
  expect(supportFor('application/json', { schema }).bodies).toEqual({});
});

test.each([
  ['application/x-ndjson', 'serializeNdjson'],
  ['application/x-www-form-urlencoded', 'serializeForm'],
  ['multipart/form-data', 'serializeMultipart'],
])('%s needs %s', (mediaType, name) => {
  expect(supportFor(mediaType)).toMatchObject({ bodies: { [mediaType]: name } });
});

test('an event stream needs stream support', () => {
  expect(supportFor('application/json', { responseType: 'text/event-stream' }).streams).toBe(true);
});

test('an API without a fixed server checks the host', () => {
  expect(supportFor('application/json', { servers: [] }).checksHost).toBe(true);
});

test('a media type without a serializer fails, and says which are known', () => {
  expect(() => supportFor('application/xml')).toThrow(
    'POST /pets takes application/xml, for which the transport has no serializer. Known: application/json, application/x-ndjson',
  );
});
