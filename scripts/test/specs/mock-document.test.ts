import { expect, test } from 'vitest';
import { mockDocument } from '../../specs/index.ts';
import type { Json, JsonObject } from '../../specs/read-spec.ts';

const TEXT = { type: 'string', minLength: 1 };
const EVENT = { type: 'object' };

function operation(requestContent: JsonObject, responseContent: JsonObject): JsonObject {
  const post: Json = {
    requestBody: { content: requestContent },
    responses: { '200': { content: responseContent } },
  };
  return { paths: { '/a': { post } } };
}

test('gives a body of lines a text as its schema, and keeps its examples', () => {
  const lines = { 'x-wire': 'ndjson', schema: { type: 'array' }, example: '{}\n' };
  expect(mockDocument(operation({ 'application/x-ndjson': lines }, {}))).toEqual(
    operation({ 'application/x-ndjson': { ...lines, schema: TEXT } }, {}),
  );
});

test('leaves out a stream beside JSON', () => {
  const json = { 'application/json': { schema: EVENT } };
  const stream = { 'text/event-stream': { 'x-wire': 'sse', schema: EVENT } };
  expect(mockDocument(operation({}, { ...stream, ...json }))).toEqual(operation({}, json));
});

test('makes a text of a stream that stands alone', () => {
  const stream = { 'x-wire': 'sse', schema: EVENT };
  expect(mockDocument(operation({}, { 'text/event-stream': stream }))).toEqual(
    operation({}, { 'text/event-stream': { 'x-wire': 'sse', schema: TEXT } }),
  );
});

test('leaves out the format byte, for which Prism makes up a wrong value', () => {
  const withFormat = (format: JsonObject) =>
    operation({}, { 'application/json': { schema: { type: 'string', ...format } } });
  expect(mockDocument(withFormat({ format: 'byte' }))).toEqual(withFormat({}));
  expect(mockDocument(withFormat({ format: 'date' }))).toEqual(withFormat({ format: 'date' }));
});

test('keeps everything else, and does not change its argument', () => {
  const json = { 'application/json': { schema: { type: 'array' } } };
  const document = operation(
    { 'application/x-ndjson': { 'x-wire': 'ndjson', schema: { type: 'array' } }, ...json },
    json,
  );
  const before = structuredClone(document);
  expect(mockDocument(document)).toMatchObject(operation(json, json));
  expect(document).toEqual(before);
});
