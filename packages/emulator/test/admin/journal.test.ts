import { expect, test } from 'vitest';
import { Journal, type JournalEntry } from '../../src/admin/journal.js';
import { openEmulator } from '../support/open-emulator.js';

test('tells what was asked, in which version, and how it ended, without secrets', async () => {
  await using own = openEmulator({ now: () => Date.UTC(2026, 0, 2) });
  const body = { name: 'Bad Name', spec: { serverless: { cloud: 'aws', region: 'r' } } };
  const headers = { authorization: 'Bearer also-secret' };
  await own.call('POST', '/indexes?x=1', { body, headers, key: 'very-secret' });
  await own.call('GET', '/indexes', { version: null });
  const { body: journal, text } = await own.admin('GET', '/journal');
  expect(journal.requests).toEqual([
    {
      id: 1,
      at: '2026-01-02T00:00:00.000Z',
      method: 'POST',
      path: '/indexes?x=1',
      version: '2025-10',
      operation: 'create_index',
      route: 'POST /indexes',
      headers: expect.objectContaining({ 'api-key': '[redacted]', authorization: '[redacted]' }),
      body: JSON.stringify(body),
      bodyLength: 70,
      status: 400,
      message: expect.stringContaining('Unknown query parameter `x`'),
      durationMs: expect.any(Number),
    },
    expect.objectContaining({ id: 2, version: '2025-04', operation: 'list_indexes', status: 200 }),
  ]);
  expect(text).not.toContain('secret');
});

test('shows the beginning of a body, and its length', async () => {
  await using own = openEmulator();
  const body = JSON.stringify({ name: 'x'.repeat(5000) });
  await own.call('POST', '/indexes', { body });
  const { body: journal } = await own.admin('GET', '/journal');
  expect(journal.requests[0]).toMatchObject({ body: body.slice(0, 2000), bodyLength: 5011 });
});

test('keeps only the beginning of a path and of headers, which may be megabytes', async () => {
  await using own = openEmulator();
  const path = `/indexes?${'x'.repeat(5000)}`;
  await own.call('GET', path, { headers: { 'x-long': 'y'.repeat(5000) } });
  const { body: journal } = await own.admin('GET', '/journal');
  expect(journal.requests[0].path).toBe(path.slice(0, 2000));
  expect(journal.requests[0].headers['x-long']).toBe('y'.repeat(2000));
});

test('can be read in parts and emptied; the admin API leaves no trace in it', async () => {
  await using own = openEmulator();
  for (let at = 0; at < 3; at++) await own.call('GET', '/indexes');
  const ids = async (query: string) =>
    (await own.admin('GET', `/journal${query}`)).body.requests.map(
      (entry: JournalEntry) => entry.id,
    );
  expect(await ids('')).toEqual([1, 2, 3]);
  expect(await ids('?limit=2')).toEqual([2, 3]);
  expect(await ids('?limit=9')).toEqual([1, 2, 3]);
  expect(await ids('?limit=0')).toEqual([]);
  expect(await ids('?after=2')).toEqual([3]);
  await own.admin('DELETE', '/journal');
  expect(await ids('')).toEqual([]);
});

test('keeps as many as it may, the newest ones', () => {
  const journal = new Journal(3);
  const entry = { at: '', method: 'GET', path: '/', headers: {}, durationMs: 0 };
  for (let at = 0; at < 50; at++) {
    journal.add(entry);
    expect(journal.list().length).toBe(Math.min(at + 1, 3));
    expect(journal.list().at(-1)?.id).toBe(at + 1);
  }
});
