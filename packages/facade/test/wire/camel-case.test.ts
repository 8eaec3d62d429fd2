import { expect, test } from 'vitest';
import { camelCase } from '../../src/wire/camel-case.js';

test.each([
  ['name', 'name'],
  ['read_capacity', 'readCapacity'],
  ['a_b_c', 'aBC'],
  ['topK', 'topK'],
  ['p_1', 'p1'],
  ['a__b', 'aB'],
  ['version_1_0', 'version1_0'],
  ['1__0', '1__0'],
  ['1_a', '1A'],
  ['_id', '_id'],
  ['_read_units', '_readUnits'],
  ['class_', 'class_'],
  ['__proto__', '__proto__'],
  ['', ''],
])('%s -> %s', (name, camel) => {
  expect(camelCase(name)).toBe(camel);
});
