import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Route } from '../../src/contract/contract-book.js';
import { ROUTES } from '../fuzz/fuzz-target.js';
import { VALID_BODIES } from '../fuzz/valid-bodies.js';
import { openEmulator } from '../support/open-emulator.js';
import { tempFolder } from '../temp-folder.js';

/** A folder to import from: a namespace with one record. */
function importFolder(): string {
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'imported'));
  writeFileSync(path.join(folder, 'imported', 'one.jsonl'), '{"id":"i1","values":[1,2,3]}\n');
  return pathToFileURL(folder).href;
}

const TEXT_RECORDS = '{"_id":"r1","chunk":"A story about a whale"}\n{"_id":"r2","chunk":"Another"}';

/** A world in which every operation has something to work on. */
async function openWorld() {
  const own = openEmulator();
  const post = async (path: string, body: unknown) => (await own.call('POST', path, { body })).body;
  const host = await own.createIndex('movies');
  const pod = { environment: 'us-east-1-aws', pod_type: 'p1.x1' };
  await post('/indexes', { name: 'pods', dimension: 3, metric: 'cosine', spec: { pod } });
  await post('/collections', { name: 'kept', source: 'pods' });
  const embed = { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } };
  const serverless = { cloud: 'aws', region: 'us-east-1' };
  const docs = await post('/indexes/create-for-model', { name: 'docs', ...serverless, embed });
  const vectors = [{ id: 'v1', values: [1, 2, 3], metadata: { genre: 'drama' } }];
  await post(`${host}/vectors/upsert`, { vectors, namespace: 'classics' });
  await post(`${host}/vectors/upsert`, { vectors });
  const backup = await post('/indexes/movies/backups', {});
  const job = await post(`/backups/${backup.backup_id}/create-index`, { name: 'from-backup' });
  const uri = importFolder();
  const started = await post(`${host}/bulk/imports`, { uri });
  const parameters: Readonly<Record<string, string>> = {
    index_name: 'movies',
    collection_name: 'kept',
    backup_id: backup.backup_id,
    job_id: job.restore_job_id,
    model_name: embed.model,
    namespace: 'classics',
    id: started.id,
  };
  const bodies: Readonly<Record<string, unknown>> = {
    ...VALID_BODIES,
    // Only a pod index can be copied to a collection.
    'POST /collections': { name: 'copy', source: 'pods' },
    'POST /bulk/imports': { uri },
  };
  return { ...own, host, textHost: docs.host, parameters, bodies };
}

async function send(route: Route) {
  await using world = await openWorld();
  const { contract, operation, key } = route;
  const isText = operation.body?.mediaType === 'application/x-ndjson';
  const host = isText ? world.textHost : world.host;
  const ownPath = operation.path.replaceAll(
    /\{(\w+)\}/g,
    (_, name) => world.parameters[name] ?? '',
  );
  const query = operation.parameters.some((own) => own.in === 'query' && own.required)
    ? '?ids=v1'
    : '';
  const body = isText ? TEXT_RECORDS : world.bodies[key];
  return await world.call(
    operation.method,
    (contract.plane === 'index' ? host : '') + ownPath + query,
    {
      version: contract.version,
      ...(operation.body && { body }),
    },
  );
}

test.each(ROUTES.map((route) => [route.contract.version, route.key, route] as const))(
  '%s %s succeeds as its contract says',
  async (_version, _key, route) => {
    const { status, text } = await send(route);
    expect([status, text]).toEqual([route.operation.success, expect.anything()]);
  },
);
