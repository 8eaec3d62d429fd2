import { expect, test } from 'vitest';
import { constantName } from '../../../codegen/facade/constant-name.ts';

test.each(['delete', 'import', 'class', 'await', 'undefined', 'arguments'])(
  'no module declares %s',
  (name) => {
    expect(constantName(name, new Set())).toBe(`${name}_`);
  },
);

test('an operation keeps its name, unless the module has it already', () => {
  expect(constantName('upsert', new Set(['API']))).toBe('upsert');
  expect(constantName('API', new Set(['API', 'API_']))).toBe('API__');
});
