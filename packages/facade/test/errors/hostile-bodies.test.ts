import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { errorOfBody } from './helpers/error-of-body.js';

const WHERE = 'GET /indexes/{index_name} was answered with status 500';

test.each<[what: string, body: unknown, message: string]>([
  ['a text', 'No healthy upstream.', 'No healthy upstream.'],
  ['an empty text', '', `${WHERE}: ""`],
  ['nothing', undefined, `${WHERE}: no body`],
  ['null', null, `${WHERE}: null`],
  ['a number', 7, `${WHERE}: 7`],
  ['a list', [{ message: 'x' }], `${WHERE}: [{"message":"x"}]`],
  ['an empty object', {}, `${WHERE}: {}`],
  ['an unknown shape', { detail: 'x' }, `${WHERE}: {"detail":"x"}`],
  ['an error that is a text', { error: 'x' }, `${WHERE}: {"error":"x"}`],
  ['an error that is null', { error: null, message: 'x' }, 'x'],
  ['an error without a message', { error: {}, message: 'x' }, 'x'],
  ['a message that is a number', { message: 5 }, `${WHERE}: {"message":5}`],
  ['a message that is an object', { error: { message: {} } }, `${WHERE}: {"error":{"message":{}}}`],
  ['an empty message', { message: '' }, `${WHERE}: {"message":""}`],
  ['an object without prototype', Object.assign(Object.create(null), { message: 'x' }), 'x'],
  ['a message beside an error text', { error: 'Not Found', message: 'x', code: 5 }, 'x'],
])('%s', (_, body, message) => {
  const error = errorOfBody(500, body);
  expect(error.message).toBe(message);
  expect(error.name).toBe('PineconeInternalServerError');
  expect(error.body).toBe(body);
  expect(inspect(error)).toContain(message);
});

test.each([null, {}, [], true])('a code that is %j is none', (code) => {
  expect('code' in errorOfBody(400, { message: 'x', code })).toBe(false);
});

test('a body with the names of the prototype changes nothing but the body', () => {
  const body: unknown = JSON.parse(
    '{"__proto__": {"status": 200, "polluted": 1}, "constructor": 1, "message": "x"}',
  );
  const error = errorOfBody(400, body);
  expect(error).toMatchObject({ message: 'x', status: 400, name: 'PineconeBadRequestError' });
  expect('polluted' in error).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test('fields of the body do not pass for fields of the error', () => {
  const body = { name: 'Fake', status: 200, stack: 'fake', attempts: 7, message: 'x', cause: 'y' };
  const error = errorOfBody(400, body);
  expect(error).toMatchObject({ name: 'PineconeBadRequestError', status: 400 });
  expect(error.attempts).toHaveLength(1);
  expect(error.stack).not.toBe('fake');
  expect('cause' in error).toBe(false);
});

test.each<[string, unknown]>([
  ['message', { message: 'm'.repeat(1e6) }],
  ['body of an unknown shape', { unknown: 'm'.repeat(1e6) }],
])('a huge %s is cut in the message and whole in the body', (_, body) => {
  const error = errorOfBody(400, body);
  expect(error.message).toHaveLength(2000);
  expect(error.body).toBe(body);
  expect(inspect(error).length).toBeLessThan(50_000);
});

test('a body that is nested deeper than the stack', () => {
  const depth = 200_000;
  const body: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect(errorOfBody(500, body).message).toBe(`${WHERE}: a body that cannot be shown`);
});
