import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startEmulator } from '../../src/index.js';
import { tempFolder } from '../temp-folder.js';
import { runCli, startCli } from './cli-process.js';

// Each test starts processes, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const HEADERS = { 'api-key': 'k', 'x-pinecone-api-version': '2025-10' };

test('prints one line of JSON when ready, and ends at SIGTERM with the data kept', async () => {
  const dataDir = path.join(tempFolder(), 'made', 'on', 'the', 'way');
  const start = async () => {
    const cli = startCli(['--port', '0', '--json', '--data', dataDir]);
    const line = await cli.ready;
    return { cli, line, info: JSON.parse(line) };
  };
  const first = await start();
  expect(first.line.trim().split('\n')).toHaveLength(1);
  expect(first.info).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    pid: first.cli.child.pid,
    dataDir,
    adminToken: expect.any(String),
  });
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
  const created = await fetch(`${first.info.url}/indexes`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ name: 'movies', dimension: 3, metric: 'cosine', spec }),
  });
  expect(created.status).toBe(201);
  first.cli.child.kill('SIGTERM');
  expect(await first.cli.ended).toEqual({ code: 0, stdout: first.line, stderr: '' });

  const second = await start();
  const listed = await fetch(`${second.info.url}/indexes`, { headers: HEADERS });
  expect(await listed.json()).toMatchObject({ indexes: [{ name: 'movies' }] });
});

test('tells a person what is where, and ends at Ctrl-C', async () => {
  const cli = startCli(['--port', '0', '--admin-token', 'my-token']);
  const text = await cli.ready;
  expect(text).toMatch(/^ {2}URL {10}http:\/\/127\.0\.0\.1:\d+$/m);
  expect(text).toContain('in memory, gone at the end; --data DIR keeps it');
  expect(text).toContain('/__emulator/console#token=my-token');
  cli.child.kill('SIGINT');
  const { code, stdout, stderr } = await cli.ended;
  expect([code, stdout.endsWith('Stopped.\n'), stderr]).toEqual([0, true, '']);
});

test('takes the options that it names', async () => {
  const argv = ['--port', '0', '--json', '--api-key', 'right', '--loose', '--no-limits'];
  const more = ['--transitions', 'manual:2', '--freshness', '250', '--admin-token', 't'];
  const { url } = JSON.parse(await startCli([...argv, ...more]).ready);
  const info = await fetch(`${url}/__emulator/info`, { headers: { 'x-emulator-token': 't' } });
  expect(await info.json()).toMatchObject({
    options: {
      apiKey: 'one',
      strict: false,
      limits: false,
      transitions: { afterDescribes: 2 },
      freshness: { afterMs: 250 },
    },
  });
  expect((await fetch(`${url}/indexes`, { headers: HEADERS })).status).toBe(401);
});

test('a port in use', async () => {
  await using other = await startEmulator();
  const { port } = new URL(other.url);
  const { code, stdout, stderr } = await runCli(['--port', port]);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toBe(
    `pinecone-emulator: Port ${port} is in use. End what listens there, or choose another port; 0 takes a free one.\n`,
  );
});

test('a data folder in use, and it stays with the one that has it', async () => {
  const dataDir = tempFolder();
  await using other = await startEmulator({ dataDir });
  const { code, stderr } = await runCli(['--port', '0', '--data', dataDir]);
  expect(code).toBe(5);
  expect(stderr).toContain(dataDir);
  expect((await fetch(`${other.url}/indexes`, { headers: HEADERS })).status).toBe(200);
});

test('a damaged data folder', async () => {
  const dataDir = tempFolder();
  writeFileSync(path.join(dataDir, 'emulator.sqlite'), 'not a database at all'.repeat(1000));
  const { code, stderr } = await runCli(['--port', '0', '--data', dataDir]);
  expect(code).toBe(6);
  expect(stderr).toMatch(/^pinecone-emulator: .*emulator\.sqlite/);
});

test('a data folder that is none', async () => {
  const file = path.join(tempFolder(), 'file');
  writeFileSync(file, '');
  const { code, stderr } = await runCli(['--port', '0', '--data', path.join(file, 'data')]);
  expect(code).toBe(4);
  expect(stderr).toContain(file);
});

const isRoot = process.getuid?.() === 0;
const reason = isRoot ? ' (skipped: root may write everywhere)' : '';

test.skipIf(isRoot)(`a data folder that may not be written${reason}`, async () => {
  const dataDir = path.join(tempFolder(), 'locked');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o555);
  expect((await runCli(['--port', '0', '--data', dataDir])).code).toBe(4);
});
