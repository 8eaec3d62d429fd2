import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FUZZ_BATCH, FUZZ_REQUESTS } from './fuzz-requests.js';
import { openFuzzTarget } from './fuzz-target.js';
import { oddRequest } from './odd-request.js';

vi.setConfig({ testTimeout: 600_000 });

test(`${FUZZ_REQUESTS} odd requests: no 5xx, every answer fits its contract, a refusal changes nothing`, async () => {
  const requests = fc.array(oddRequest, { minLength: FUZZ_BATCH, maxLength: FUZZ_BATCH });
  const property = fc.asyncProperty(requests, async (batch) => {
    await using target = await openFuzzTarget();
    // What goes on in the background changes the state by itself.
    let isQuiet = true;
    for (const request of batch) {
      const before = await target.digest();
      const { status, text } = await target.send(request);
      if (status >= 500) throw new Error(`${JSON.stringify(request)} -> ${status} ${text}`);
      if (status >= 400 && isQuiet) {
        expect(await target.digest(), JSON.stringify(request)).toBe(before);
      }
      isQuiet &&= status >= 400 || request.path.startsWith('/vectors/');
    }
  });
  await fc.assert(property, { numRuns: Math.ceil(FUZZ_REQUESTS / FUZZ_BATCH) });
});
