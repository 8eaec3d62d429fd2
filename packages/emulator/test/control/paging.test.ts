import { expect, test } from 'vitest';
import { serverless, startControlPlane } from './control-plane.js';

test('pages follow each other without gaps or repeats, also when backups come and go', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const made: string[] = [];
  const make = async () => made.push((await call('POST /indexes/docs/backups', {})).body.backup_id);
  for (let n = 0; n < 25; n += 1) await make();
  const seen: string[] = [];
  let token = '';
  do {
    const { body } = await call(`GET /backups?limit=4${token}`);
    expect(body.data.length).toBeLessThanOrEqual(4);
    seen.push(...body.data.map((each: { backup_id: string }) => each.backup_id));
    token = body.pagination ? `&paginationToken=${encodeURIComponent(body.pagination.next)}` : '';
    // The last one seen is what the token refers to.
    await call(`DELETE /backups/${seen.at(-1)}`);
    await make();
  } while (token !== '');
  expect(new Set(seen).size).toBe(seen.length);
  expect(made.slice(0, 25).filter((id) => !seen.includes(id))).toEqual([]);
});

test('a page has ten items unless asked otherwise, and a full last page has no token', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  for (let n = 0; n < 20; n += 1) await call('POST /indexes/docs/backups', {});
  const { body: first } = await call('GET /backups');
  expect(first.data).toHaveLength(10);
  const { body: second } = await call(`GET /backups?paginationToken=${first.pagination.next}`);
  expect(second.data).toHaveLength(10);
  expect(second).not.toHaveProperty('pagination');
  expect((await call('GET /backups?limit=20')).body).not.toHaveProperty('pagination');
});

test.each(['garbage', 'eyJza2lwIjoxMDB9', 'bnVsbA', '', '%00'])(
  'the token %j is refused',
  async (token) => {
    const { call } = startControlPlane();
    const answer = await call(`GET /backups?paginationToken=${token}`);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'INVALID_ARGUMENT' } } });
    expect((await call(`GET /restore-jobs?paginationToken=${token}`)).status).toBe(400);
  },
);

test('a token leads on in its own list only', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  for (let n = 0; n < 2; n += 1) await call('POST /indexes/docs/backups', {});
  const { body } = await call('GET /backups?limit=1');
  const token = body.pagination.next;
  expect((await call(`GET /indexes/docs/backups?paginationToken=${token}`)).status).toBe(400);
  expect((await call(`GET /restore-jobs?paginationToken=${token}`)).status).toBe(400);
  expect((await call(`GET /backups?paginationToken=${token}`)).status).toBe(200);
});

test.each([0, 101, 'x'])('the limit %s is refused', async (limit) => {
  const { call } = startControlPlane();
  expect((await call(`GET /backups?limit=${limit}`)).status).toBe(400);
});
