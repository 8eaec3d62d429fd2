import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Pinecone } from 'pinecone-versioned';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.js';

const main = fileURLToPath(new URL('../../story/main.ts', import.meta.url));
const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

/** Runs the main job's story in a process of its own; `onOutput` sees all output so far. */
async function runStory(args: readonly string[], onOutput = (_: string, __: () => void) => {}) {
  const child = spawn(process.execPath, ['--no-warnings', main, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    stdout += data;
    onOutput(stdout, () => child.kill('SIGINT'));
  });
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    stderr += data;
  });
  const [code] = await once(child, 'close');
  const dataDir = /data in (\S+);/.exec(stdout)?.[1] ?? '';
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const hosts = [...stdout.matchAll(/runs on (\S+)/g)].map(([, host]) => `http://${host}`);
  return { code, stdout, stderr, dataDir, hosts };
}

/** A text without what differs from run to run. */
function timeless(output: string): string {
  return output
    .replaceAll(/pinecone-versioned-\w+/g, 'FOLDER')
    .replaceAll(/\/\S*FOLDER/g, 'FOLDER')
    .replaceAll(/(\d+ % )*100 %/g, 'PERCENTS')
    .replaceAll(/\d+/g, '0')
    .replaceAll(/ +/g, ' ')
    .trim();
}

test('runs in every version, over a new start, and leaves nothing behind', async () => {
  const { code, stdout, stderr, dataDir, hosts } = await runStory([]);
  expect([code, stderr]).toEqual([0, '']);
  expect(hosts).toHaveLength(2);
  for (const host of hosts) await expect(fetch(host)).rejects.toThrow('fetch failed');
  expect(dataDir).not.toBe('');
  expect(existsSync(dataDir)).toBe(false);
  const [, sample = ''] = /```text\n(?:ok .*\n)+\n(The emulator runs[^`]*)```/.exec(readme) ?? [];
  expect(timeless(sample)).toBe(timeless(stdout));
}, 60_000);

test('who interrupts twice gets the same, at once', async () => {
  const { code, dataDir, hosts } = await runStory([], (output, interrupt) => {
    if (output.includes('Upsert text records')) interrupt();
    if (output.includes('Interrupted')) interrupt();
  });
  expect(code).toBe(130);
  for (const host of hosts) await expect(fetch(host)).rejects.toThrow('fetch failed');
  expect(existsSync(dataDir)).toBe(false);
}, 60_000);

test('an interrupted one ends its emulator and leaves sound data', async () => {
  const { code, stdout, dataDir, hosts } = await runStory(['--keep'], (output, interrupt) => {
    if (output.includes('Upsert text records')) interrupt();
  });
  expect(code).toBe(130);
  expect(stdout).toContain(`Interrupted by SIGINT.\nThe data is in ${dataDir}.`);
  for (const host of hosts) await expect(fetch(host)).rejects.toThrow('fetch failed');
  await using emulator = createEmulator({ dataDir });
  const pc = new Pinecone({ apiKey: 'any', fetch: emulator.fetch });
  expect(await pc.index('facts-2025-04').describeIndexStats()).toMatchObject({
    totalRecordCount: 48,
  });
}, 60_000);
