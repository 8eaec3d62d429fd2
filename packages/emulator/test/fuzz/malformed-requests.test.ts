import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FUZZ_BATCH, FUZZ_REQUESTS } from './fuzz-requests.js';
import { openFuzzTarget } from './fuzz-target.js';
import { malformedRequest } from './malformed-request.js';

vi.setConfig({ testTimeout: 600_000 });

test(`${FUZZ_REQUESTS} malformed requests: all refused, no 5xx, no change of state`, async () => {
  await using target = await openFuzzTarget();
  const before = await target.digest();
  const requests = fc.array(malformedRequest, { minLength: FUZZ_BATCH, maxLength: FUZZ_BATCH });
  const property = fc.asyncProperty(requests, async (batch) => {
    for (const request of batch) {
      const { status, text } = await target.send(request);
      const isRefused = status >= 400 && status < 500;
      if (!isRefused) throw new Error(`${JSON.stringify(request)} -> ${status} ${text}`);
    }
    expect(await target.digest()).toBe(before);
  });
  await fc.assert(property, { numRuns: Math.ceil(FUZZ_REQUESTS / FUZZ_BATCH) });
});
