import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { specsFolder } from '../../../specs/index.ts';
import { NEWEST } from './next-version.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

const PROCESS = fileURLToPath(import.meta.resolve('./specs-process.ts'));
const JOURNAL = 'node_modules/.specs-upgrade.jsonl';
const README = `packages/client-${NEWEST}/README.md`;

let checkout: ScratchCheckout;
let before: Map<string, string>;

beforeEach(() => {
  checkout = scratchCheckout();
  onTestFinished(() => checkout.remove());
  before = checkout.snapshot();
});

/** Runs a command in a process of its own, which gets a signal after a step. */
function breakOff(step: string, signal: string, ...argv: string[]) {
  const args = [PROCESS, checkout.root, step, signal, ...argv];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

describe('a signal puts everything back', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s', (signal, code) => {
    const { status, stderr } = breakOff('client package', signal, 'retire', NEWEST);
    expect({ status, stderr }).toEqual({
      status: code,
      stderr: `specs: broken off by ${signal}. Nothing was written.\n`,
    });
    expect(checkout.snapshot()).toEqual(before);
  });

  test('also within a pull', () => {
    const upstream = mkdtempSync(path.join(tmpdir(), 'upstream-'));
    onTestFinished(() => rmSync(upstream, { recursive: true, force: true }));
    cpSync(specsFolder, upstream, { recursive: true });
    const argv = ['pull', `${NEWEST}/oauth`, '--from', upstream];
    expect(breakOff('specs', 'SIGINT', ...argv).status).toBe(130);
    expect(checkout.snapshot()).toEqual(before);
  });

  test('nobody waits for a slow server', async () => {
    const server = createServer();
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const from = `http://127.0.0.1:${port}`;
    const args = [PROCESS, checkout.root, 'none', 'none', 'pull', '--from', from];
    const child = spawn(process.execPath, args);
    await once(server, 'request');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect(checkout.snapshot()).toEqual(before);
  });
});

describe('what a killed command has left', () => {
  beforeEach(() => {
    expect(breakOff('client package', 'SIGKILL', 'retire', NEWEST).signal).toBe('SIGKILL');
    expect(checkout.snapshot()).not.toEqual(before);
  });

  /** A command that changes nothing itself. */
  const next = () => checkout.specs(['retire', '1999-01']);

  test('is put back by the next one', async () => {
    const { stderr } = await next();
    expect(stderr).toMatch(
      /^specs: `pnpm specs retire` was killed before it was done; what it had written is put back\.\n/,
    );
    expect(checkout.snapshot()).toEqual(before);
    expect((await next()).stderr).not.toContain('killed');
  });

  test('stays as it is where somebody has changed it since', async () => {
    writeFileSync(path.join(checkout.root, README), 'Mine.\n');
    writeFileSync(path.join(checkout.root, 'LICENSE'), 'Mine, too.\n');
    expect((await next()).stderr).toContain(`changed since, and stay as they are:\n  ${README}\n`);
    expect(checkout.read(README)).toBe('Mine.\n');
    expect(checkout.read('LICENSE')).toBe('Mine, too.\n');
    const manifest = `packages/client-${NEWEST}/package.json`;
    expect(checkout.snapshot().get(manifest)).toBe(before.get(manifest));
  });

  test('is left alone by a dry run, which says so', async () => {
    const half = checkout.snapshot();
    expect(await checkout.specs(['retire', NEWEST, '--dry-run'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was killed before it was done'),
    });
    expect(checkout.snapshot()).toEqual(half);
  });

  test('is not touched while that command runs', async () => {
    const half = checkout.snapshot();
    const file = path.join(checkout.root, JOURNAL);
    const journal = readFileSync(file, 'utf8');
    writeFileSync(file, journal.replace(/"pid":\d+/, `"pid":${process.ppid}`));
    expect(await next()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`is running here (process ${process.ppid})`),
    });
    expect(checkout.snapshot()).toEqual(half);
  });
});
