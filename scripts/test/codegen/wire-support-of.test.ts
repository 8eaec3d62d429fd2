import { expect, test } from 'vitest';
import { wireSupportOf } from '../../codegen/wire-support-of.ts';
import { openApi } from './spec-input.ts';

const SERVERS = ['https://pets.example'];

function supportFor(
  requestType: string,
  { responseType = 'application/json', servers = SERVERS } = {},
) {
  const post = {
    operationId: 'send',
    requestBody: { content: { [requestType]: {} } },
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
