import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { VERSIONS } from '../../src/generated/versions.js';
import { supportEnd } from '../../src/negotiation/support-end.js';
import { clientAt } from '../engine/helpers/client-at.js';
import { clockFrom } from '../engine/helpers/clock-from.js';

test.each([
  ['2025-04', '2026-05-01'],
  ['2025-10', '2026-11-01'],
  ['2024-12', '2026-01-01'],
])('%s is sure to be supported until %s', (version, date) => {
  expect(supportEnd(version)).toBe(Date.parse(date));
});

test('a preview promises nothing', () => {
  expect(supportEnd('2026-01.alpha')).toBeUndefined();
});

test('a version past its time gives one warning per operation, and goes on working', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const clock = clockFrom('2026-05-02');
  const { pc, index, warnings } = clientAt(server, { apiVersion: '2025-04', clock });
  await pc.listIndexes();
  await pc.listIndexes();
  await index.describeIndexStats();
  expect(warnings).toEqual([
    {
      code: 'API_VERSION_OLD',
      message: `\`listIndexes\` in API version 2025-04 is sure to be supported until 2026-05-01 only. Move to ${VERSIONS.at(-1)}.`,
    },
    { code: 'API_VERSION_OLD', message: expect.stringContaining('describeIndexStats') },
  ]);
});

test('the newest version cannot be left for a newer one of this release', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const { pc, warnings } = clientAt(server, { clock: clockFrom('2099-01-01') });
  await pc.listIndexes();
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('newer release'),
  ]);
});

test('within its time a version gives no warning', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const { pc, warnings } = clientAt(server, {
    apiVersion: '2025-04',
    clock: clockFrom('2026-04-29'),
  });
  await pc.listIndexes();
  expect(warnings).toEqual([]);
});
