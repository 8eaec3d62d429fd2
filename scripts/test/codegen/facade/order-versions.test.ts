import { expect, test } from 'vitest';
import { newestStable, orderVersions } from '../../../codegen/facade/order-versions.ts';

test('oldest first, each once, a preview before what it became', () => {
  const versions = ['2026-01', '2025-10', '2026-01.alpha', '2026-04.alpha', '2025-10'];
  expect(orderVersions(versions)).toEqual(['2025-10', '2026-01.alpha', '2026-01', '2026-04.alpha']);
});

test.each([
  [['2025-10', '2026-01.alpha', '2025-04'], '2025-10'],
  [['2026-01.alpha', '2026-01.beta'], '2026-01.beta'],
  [[], undefined],
])('of %j the newest stable one is %s', (versions, newest) => {
  expect(newestStable(versions)).toBe(newest);
});
