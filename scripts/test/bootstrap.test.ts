import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../lib/repository-root.ts';

/** A folder with what the bootstrap reads, and a place for what it would install. */
function emptyCheckout(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'bootstrap-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'scripts'));
  for (const file of ['package.json', 'scripts/bootstrap.mjs']) {
    cpSync(path.join(repositoryRoot, file), path.join(root, file));
  }
  return root;
}

function bootstrap(root: string, { nodeArguments = [] as string[], env = {} } = {}) {
  const { npm_execpath, ...inherited } = process.env;
  return spawnSync(
    process.execPath,
    [...nodeArguments, path.join(root, 'scripts/bootstrap.mjs'), 'test'],
    { cwd: root, encoding: 'utf8', env: { ...inherited, ...env } },
  );
}

test('a Node that is too old is named, with the one that is needed', () => {
  const root = emptyCheckout();
  const preload = path.join(root, 'old-node.mjs');
  writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '18.19.0' });");
  const { status, stderr } = bootstrap(root, { nodeArguments: ['--import', preload] });
  expect(status).toBe(1);
  expect(stderr).toContain('Node 20 or newer is needed, this is 18.19.0.');
});

/** Nothing listens there, and nothing is cached. */
const offline = (root: string) => ({
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_cache: path.join(root, 'cache'),
  npm_config_fetch_retries: '0',
});

test('without a network it says so, and what to do', () => {
  const root = emptyCheckout();
  const { status, stderr } = bootstrap(root, { env: offline(root) });
  expect(status).toBe(1);
  expect(stderr).toContain('The npm registry cannot be reached.');
  expect(stderr).toContain('connect to a network');
});

test('started by another package manager, it asks npm all the same', () => {
  const root = emptyCheckout();
  const yarn = path.join(root, 'yarn.js');
  writeFileSync(yarn, "console.error('Unknown command: exec');\nprocess.exitCode = 1;\n");
  const { stderr } = bootstrap(root, { env: { ...offline(root), npm_execpath: yarn } });
  expect(stderr).not.toContain('Unknown command');
  expect(stderr).toContain('The npm registry cannot be reached.');
});
