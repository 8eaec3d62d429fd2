import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVisible } from '../../src/consistency/is-visible.js';

describe('a write is', () => {
  test.each([
    ['visible to a read of its own number', '12', '12', 'visible'],
    ['visible to a later read', '9', '10', 'visible'],
    ['not visible to an earlier read, compared by value and not by text', '10', '9', 'not-yet'],
    ['told apart beyond 2^53', '9007199254740993', '9007199254740992', 'not-yet'],
    ['told apart beyond 2^64', '18446744073709551617', '18446744073709551617', 'visible'],
    ['visible from number 0 on', '0', '0', 'visible'],
    ['the same with leading zeros', '007', '7', 'visible'],
    ['unknown without the number of the write', undefined, '7', 'unknown'],
    ['unknown without the number of the read', '7', undefined, 'unknown'],
    ['unknown with an empty number', '7', '', 'unknown'],
    ['unknown with an empty number of its own', '', '7', 'unknown'],
    ['unknown with blanks', '7', ' ', 'unknown'],
    ['unknown with a negative number', '7', '-1', 'unknown'],
    ['unknown with a fraction', '7', '7.5', 'unknown'],
    ['unknown with a hexadecimal number', '7', '0x10', 'unknown'],
    ['unknown with a number of two copies of the header', '7', '7, 8', 'unknown'],
    ['unknown with words', '7', 'latest', 'unknown'],
  ])('%s', (_, lsn, maxIndexedLsn, visibility) => {
    expect(isVisible({ lsn }, { maxIndexedLsn })).toBe(visibility);
  });
});

test('any two numbers compare as numbers do', () => {
  const lsn = fc.bigInt({ min: 0n, max: 2n ** 80n });
  fc.assert(
    fc.property(lsn, lsn, (written, indexed) => {
      const visibility = isVisible({ lsn: `${written}` }, { maxIndexedLsn: `${indexed}` });
      expect(visibility).toBe(indexed >= written ? 'visible' : 'not-yet');
    }),
  );
});
