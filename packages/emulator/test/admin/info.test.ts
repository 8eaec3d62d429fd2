import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

test('info lists every operation of every version, and all are carried out', async () => {
  await using own = openEmulator({ apiKey: 'secret-key' });
  const { body, text } = await own.admin('GET', '/info');
  expect(body.apiVersions).toEqual(['2025-04', '2025-10']);
  expect(body.options).toMatchObject({ strict: true, limits: true, apiKey: 'one' });
  expect(text).not.toContain('secret-key');
  expect(body.operations).toContainEqual({
    api: 'db_data',
    route: 'POST /vectors/upsert',
    versions: { '2025-04': 'upsertVectors', '2025-10': 'upsertVectors' },
    handled: true,
  });
  expect(body.operations).toContainEqual({
    api: 'db_data',
    route: 'POST /namespaces',
    versions: { '2025-10': 'createNamespace' },
    handled: true,
  });
  const unhandled = body.operations.filter(({ handled }: { handled: boolean }) => !handled);
  expect(unhandled).toEqual([]);
});
