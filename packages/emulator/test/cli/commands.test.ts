import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startEmulator } from '../../src/index.js';
import { packageVersion } from '../../src/package-version.js';
import { tempFolder } from '../temp-folder.js';
import { runCli } from './cli-process.js';

// Each test starts processes, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const SEED = {
  indexes: [
    {
      create: {
        name: 'movies',
        dimension: 2,
        metric: 'cosine',
        spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
      },
      vectors: { '': [{ id: 'a', values: [1, 2] }], classics: [{ id: 'b', values: [3, 4] }] },
    },
  ],
};

/** A data folder with an index in it, that no emulator has open. */
async function seededFolder(): Promise<string> {
  const dataDir = tempFolder();
  await using emulator = await startEmulator({ dataDir });
  await emulator.seed(SEED);
  return dataDir;
}

test('help and version', async () => {
  const help = await runCli(['push', '--help']);
  expect([help.code, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('Usage: pinecone-emulator [options]');
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${packageVersion}\n` });
});

test('arguments that it does not take are answered with the usage', async () => {
  const { code, stdout, stderr } = await runCli(['--sporty']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^pinecone-emulator: Unknown option '--sporty'/);
  expect(stderr).toContain('Usage: pinecone-emulator');
});

test('exports a folder and imports the file into another one', async () => {
  const from = await seededFolder();
  const file = path.join(tempFolder(), 'export.ndjson');
  const exported = await runCli(['export', file, '--data', from]);
  expect(exported).toEqual({
    code: 0,
    stdout: `Exported 1 index, 0 backups, 0 collections and 2 records to ${file}.\n`,
    stderr: '',
  });
  expect(readFileSync(file, 'utf8')).toContain('"movies"');

  const to = path.join(tempFolder(), 'made');
  const imported = await runCli(['import', file, '--data', to, '--json']);
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.stdout)).toEqual({
    indexes: 1,
    backups: 0,
    collections: 0,
    records: 2,
  });
  await using emulator = await startEmulator({ dataDir: to });
  const listed = await emulator.fetch(`${emulator.url}/indexes`, { headers: { 'api-key': 'k' } });
  expect(await listed.json()).toMatchObject({ indexes: [{ name: 'movies', dimension: 2 }] });
});

test('pushes an index to another emulator', async () => {
  const from = await seededFolder();
  await using target = await startEmulator({ apiKey: 'target-key' });
  const argv = ['push', 'movies', '--to', target.url, '--as', 'films', '--data', from];
  const pushed = await runCli(argv, { PINECONE_API_KEY: 'target-key' });
  expect(pushed).toEqual({ code: 0, stdout: 'Pushed 2 records.\n', stderr: '' });
  const listed = await fetch(`${target.url}/indexes`, { headers: { 'api-key': 'target-key' } });
  expect(await listed.json()).toMatchObject({ indexes: [{ name: 'films', dimension: 2 }] });
});

test.each([
  [['export', '--data', 'X'], 2, 'FILE is missing.'],
  [['export', 'file'], 2, '--data DIR is missing.'],
  [['import', 'a', 'b', '--data', 'X'], 2, 'Give one FILE only; got b as well.'],
  [['export', 'file', '--data', '/no/such/folder'], 2, 'The data folder /no/such/folder does not'],
  [['push', 'movies', '--data', 'X', '--api-key', 'k'], 2, '--to URL is missing.'],
  [
    ['push', 'movies', '--to', 'http://127.0.0.1:1', '--data', 'X'],
    2,
    'The data folder X does not',
  ],
  [['push', 'movies', '--to', 'http://127.0.0.1:1', '--data', '.'], 2, 'The API key of the target'],
])('%j -> %d', async (argv, code, message) => {
  const result = await runCli(argv, { PINECONE_API_KEY: '' });
  expect([result.code, result.stdout]).toEqual([code, '']);
  expect(result.stderr).toContain(`pinecone-emulator: ${message}`);
});

test('what cannot be imported or pushed is said, and leaves all as it was', async () => {
  const dataDir = await seededFolder();
  const broken = await runCli(['import', path.join(dataDir, 'none'), '--data', dataDir]);
  expect([broken.code, broken.stdout]).toEqual([1, '']);
  expect(broken.stderr).toContain('none cannot be read');
  const unknown = await runCli([
    ...['push', 'shows', '--to', 'http://127.0.0.1:1', '--api-key', 'k', '--data', dataDir],
  ]);
  expect([unknown.code, unknown.stderr]).toEqual([
    1,
    'pinecone-emulator: There is no index shows to push. There are: movies.\n',
  ]);
  expect(existsSync(path.join(dataDir, 'push-shows.json'))).toBe(false);
});
