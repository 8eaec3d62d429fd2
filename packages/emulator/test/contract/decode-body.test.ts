import { expect, test } from 'vitest';
import { decodeJson, decodeNdjson } from '../../src/contract/decode-body.js';

test('reads one value a line; empty lines and line ends of Windows do not count', () => {
  expect(decodeNdjson('{"a":1}\r\n\n{"b":"x\\ny"}\n')).toEqual([{ a: 1 }, { b: 'x\ny' }]);
});

test('names the line that is not JSON, without quoting it', () => {
  expect(() => decodeNdjson('{"a":1}\n{"secret": oops}')).toThrow(/^Line 2 of the body/);
  expect(() => decodeNdjson('{"a":1}\n{"secret": oops}')).not.toThrow(/secret/);
});

test('says what is wrong with JSON, without quoting it', () => {
  expect(() => decodeJson('{"secret": ')).toThrow(/^The body is not valid JSON: /);
  for (const text of [
    '{"secret": oops}',
    `{"other": ["a long beginning", 1, 2, 3], "secret": oops}`,
  ]) {
    expect(() => decodeJson(text)).toThrow(/Unexpected token 'o'\.$/);
  }
});
