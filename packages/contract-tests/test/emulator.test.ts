import { describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { callAt, everyOperation } from '../src/operations/every-operation.ts';
import { prepareEmulator } from '../src/targets/prepared-emulator.ts';

const emulated = ['db_control', 'db_data', 'inference'];
const contract = new Map((await contractOperations()).map((each) => [each.title, each]));
const cases = await everyOperation();

/** Calls that are no success, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['POST /bulk/imports', 'the emulator imports folders of this machine only'],
  ['GET /bulk/imports/{id}', 'an import has an id that no caller chooses'],
  ['DELETE /bulk/imports/{id}', 'an import has an id that no caller chooses'],
]);

/** APIs that the emulator does not have. */
const foreign = new Set(cases.map(({ api }) => api).filter((api) => !emulated.includes(api)));
test.skip.each([...foreign])('%s: the emulator has no part of it', () => {});

describe.each(cases.filter(({ api }) => emulated.includes(api)))('$title', (each) => {
  const why = REFUSED.get(`${each.method} ${each.path}`);

  test(`is answered by the emulator as documented${why ? ` (refused: ${why})` : ''}`, async () => {
    const { emulator, url } = await prepareEmulator(each);
    await using _ = emulator;
    const options = { fetch: emulator.fetch };
    const { response, error } = await callAt(url, each, { options });
    const { status, headers, ok } = response;
    expect(headers.get('x-pinecone-api-version')).toBe(each.version);
    expect({ ok, error: ok ? undefined : error }).toEqual(
      why ? { ok: false, error: expect.anything() } : { ok: true, error: undefined },
    );
    const declared = contract.get(each.title)?.responses.map((answer) => answer.status) ?? [];
    const ranges = [String(status), `${String(status)[0]}XX`];
    expect(ranges.some((range) => declared.includes(range))).toBe(true);
  });
});
