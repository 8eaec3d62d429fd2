import { expect, test } from 'vitest';
import { loosenResponses } from '../../../codegen/facade/loosen-responses.ts';
import type { OpenApiDocument, Schema } from '../../../codegen/openapi.ts';

function documentOf(schemas: Record<string, Schema>, request?: Schema): OpenApiDocument {
  const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  return {
    info: { title: 'x' },
    paths: {
      '/x': {
        post: {
          operationId: 'x',
          ...(request && { requestBody: content(request) }),
          responses: { 200: content({ $ref: '#/components/schemas/Answer' }) },
        },
      },
    },
    components: { schemas },
  };
}

const text: Schema = { type: 'string' };
const old = documentOf({
  Answer: {
    required: ['a'],
    properties: { a: text, inner: { required: ['b'], properties: { b: text } } },
  },
});

function requiredOf(document: OpenApiDocument, name = 'Answer'): unknown {
  return document.components?.schemas?.[name]?.required;
}

test('what an older version does not answer is optional, at any depth', () => {
  const document = documentOf({
    Answer: {
      required: ['a', 'fresh', 'inner'],
      properties: { a: text, fresh: text, inner: { $ref: '#/components/schemas/Inner' } },
    },
    Inner: { required: ['b', 'more'], properties: { b: text, more: text } },
  });
  const loose = loosenResponses(document, [old]);
  expect(requiredOf(loose)).toEqual(['a', 'inner']);
  expect(requiredOf(loose, 'Inner')).toEqual(['b']);
  expect(requiredOf(document)).toEqual(['a', 'fresh', 'inner']);
});

test('variants are compared with what they came from', () => {
  const inner = (name: string): Schema => ({
    required: [name, 'b'],
    properties: { b: text, [name]: text },
  });
  const document = documentOf({
    Answer: {
      required: ['a'],
      properties: { a: text, inner: { oneOf: [inner('c'), inner('d')] } },
    },
  });
  const { oneOf = [] } =
    loosenResponses(document, [old]).components?.schemas?.['Answer']?.properties?.['inner'] ?? {};
  expect(oneOf.map(({ required }) => required)).toEqual([['b'], ['b']]);
});

test('a schema that requests use as well stays as it is', () => {
  const schema: Schema = { required: ['a', 'fresh'], properties: { a: text, fresh: text } };
  const document = documentOf({ Answer: schema }, { $ref: '#/components/schemas/Answer' });
  expect(requiredOf(loosenResponses(document, [old]))).toEqual(['a', 'fresh']);
});

test('schemas that lead back to themselves come to an end', () => {
  const next: Schema = { $ref: '#/components/schemas/Answer' };
  const cyclic = documentOf({ Answer: { required: ['next', 'a'], properties: { a: text, next } } });
  expect(requiredOf(loosenResponses(cyclic, [cyclic]))).toEqual(['next', 'a']);
});

test('without older versions nothing changes', () => {
  expect(loosenResponses(old, [])).toEqual(old);
});
