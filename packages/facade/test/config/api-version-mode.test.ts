import { describe, expect, test } from 'vitest';
import { checkVersionMode } from '../../src/config/api-version-mode.js';

const versions = ['2025-10', '2026-01.alpha', '2026-04'];

test.each([
  [5n, 'bigint'],
  [Symbol('x'), 'symbol'],
  [['2025-10'], 'an array'],
])('%o is refused as a version', (given, named) => {
  const check = () => checkVersionMode(given, 'X', { versions, allowPreview: false });
  expect(check).toThrow(`X must be one of 2025-10, 2026-04, auto, minimum, got ${named}.`);
});

describe('a preview version', () => {
  test('is taken when previews are allowed', () => {
    const rules = { versions, allowPreview: true };
    expect(checkVersionMode('2026-01.alpha', '`apiVersion`', rules)).toBe('2026-01.alpha');
  });

  test('is refused otherwise, and the error names the option', () => {
    const rules = { versions, allowPreview: false };
    expect(() => checkVersionMode('2026-01.alpha', '`apiVersion`', rules)).toThrow(
      /^`apiVersion` 2026-01\.alpha is a preview.*`allowPreview`/,
    );
  });

  test('is not offered unless it is allowed', () => {
    const check = (allowPreview: boolean) => () =>
      checkVersionMode('2026-02', 'X', { versions, allowPreview });
    expect(check(false)).toThrow(
      'X must be one of 2025-10, 2026-04, auto, minimum, got "2026-02".',
    );
    expect(check(true)).toThrow('one of 2025-10, 2026-01.alpha, 2026-04, auto, minimum');
  });
});
