import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { scratchFolder } from '../../release/scratch/scratch-folder.ts';

const moduleUrl = (name: string) =>
  pathToFileURL(path.join(repositoryRoot, 'scripts/release/scratch', name)).href;

/** A command that says where its folder is, and then waits for ever. */
const WAITING = `
import { exitOnSignals } from '${moduleUrl('exit-on-signals.ts')}';
import { scratchFolder } from '${moduleUrl('scratch-folder.ts')}';
exitOnSignals();
const outer = scratchFolder('scratch-test-');
const inner = scratchFolder('scratch-test-');
console.log([outer.path, inner.path].join());
setInterval(() => {}, 1_000);
`;

test('a scratch folder goes with its scope', () => {
  let folder: string;
  {
    using scratch = scratchFolder('scratch-test-');
    folder = scratch.path;
    writeFileSync(path.join(folder, 'file'), '');
  }
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a command that ends by %s leaves no scratch folder', async (signal, status) => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', WAITING], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const folders = String(line).split(',');
  expect(folders.map((folder) => existsSync(folder))).toEqual([true, true]);
  child.kill(signal);
  expect((await closed)[0]).toBe(status);
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
});
