import { expect, test } from 'vitest';
import { Identifier, type Literal, renderLiteral } from '../../codegen/render-literal.ts';

const evaluate = (code: string): unknown => new Function(`return (${code});`)();

test('gives back the same value when it is evaluated', () => {
  const value = {
    text: `it's "quoted" \\ and\nbroken`,
    'GET /pets/{id}': [1, true, []],
    200: { nested: { list: Array<string>(30).fill('application/json') } },
    __proto: {},
    nothing: null,
    choices: ['a', null],
  } satisfies Literal;
  expect(evaluate(renderLiteral(value))).toEqual(value);
});

test('quotes only the keys that need it', () => {
  expect(renderLiteral({ id: 1, 200: 2, '007': 3, 'a-b': 4 })).toBe(
    "{ 200: 2, id: 1, '007': 3, 'a-b': 4 }",
  );
});

test('leaves undefined members out', () => {
  expect(renderLiteral({ a: undefined, b: 'x' })).toBe("{ b: 'x' }");
});

test('breaks what is too long for its line, the key included', () => {
  const code = renderLiteral({ [`long ${'key'.repeat(30)}`]: { a: 'aaaaaaaa', b: 'bbbbbbbb' } });
  expect(code).toBe(
    `{\n  'long ${'key'.repeat(30)}': {\n    a: 'aaaaaaaa',\n    b: 'bbbbbbbb',\n  },\n}`,
  );
});

test('an identifier stands for what is declared elsewhere', () => {
  expect(renderLiteral({ 'a-b': new Identifier('Box'), c: [new Identifier('Bag')] })).toBe(
    "{ 'a-b': Box, c: [Bag] }",
  );
});
