import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { npmRefusal } from '../../release/publish/npm-refusal.ts';
import { packedSample } from './packed-sample.ts';

/** A registry that has nothing and answers every publish with one status. */
async function refusingRegistry(status: number) {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    const isPublish = request.method === 'PUT';
    response.writeHead(isPublish ? status : 404).end('{"error":"not for you"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'publish-refused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a person reads whose publish a registry refuses. */
async function refusal(status: number, { token }: { readonly token: boolean }): Promise<string> {
  const host = await refusingRegistry(status);
  const folder = emptyFolder();
  const from = path.join(folder, 'release');
  mkdirSync(from);
  // So many that npm's list of files alone would be longer than what is shown of its words.
  const files = Array.from({ length: 60 }, (_, i) => [`dist/esm/part-${i}.js`, 'export {};\n']);
  const sample = packedSample(Object.fromEntries(files), { name: '@sample/one', version: '1.0.0' });
  writeFileSync(path.join(from, 'sample-one.tgz'), sample.tarball);
  const npmrc = path.join(folder, '.npmrc');
  writeFileSync(npmrc, token ? `//${host}/:_authToken=sample\n` : '');
  return await publishFrom(from, {
    npm_config_registry: `http://${host}/`,
    npm_config_userconfig: npmrc,
    npm_config_cache: path.join(folder, 'cache'),
  });
}

/** What the command says that has to fail. */
async function publishFrom(folder: string, env: Readonly<Record<string, string>> = {}) {
  const command = path.join(repositoryRoot, 'scripts/release-publish.ts');
  const child = spawn(process.execPath, [command, '--from', folder], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  });
  const [status, out, said] = await Promise.all([
    once(child, 'close').then(([code]) => code),
    text(child.stdout),
    text(child.stderr),
  ]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  return said;
}

test('without a login it says so, whatever the number of files', async () => {
  const said = await refusal(201, { token: false });
  expect(said).toContain('sample-one.tgz was not published. npm is not logged in here.');
  expect(said).toContain('`npm login`');
  expect(said).toContain('npm error code ENEEDAUTH');
  expect(said).toContain('what is published already is left alone');
});

test('a package that does not exist yet has to be made by an owner', async () => {
  const said = await refusal(404, { token: true });
  expect(said).toContain('an owner makes it once (docs/releasing.md, "A new package")');
});

test('a version that the registry did not show yet asks for patience', () => {
  const said =
    'npm error code E403\nnpm error 403 You cannot publish over the previously published versions: 1.0.0.';
  expect(npmRefusal('one.tgz', said)).toContain('Wait a few minutes.');
  expect(npmRefusal('one.tgz', 'npm error code ENOSPC')).toContain('Mend what npm says.');
});

test('a registry that cannot be reached is no answer to whether a version is there', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'one.tgz'), packedSample({}, { version: '1.0.0' }).tarball);
  const said = await publishFrom(folder, {
    // Nothing listens there.
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: path.join(folder, 'cache'),
  });
  expect(said).toContain('Whether sample@1.0.0 is published already cannot be told.');
});

test('a tarball that is not whole is named', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'half.tgz'), packedSample().tarball.subarray(0, 200));
  expect(await publishFrom(folder)).toBe(
    `\n${path.join(folder, 'half.tgz')} is no tarball, or not a whole one. Pack it again.\n`,
  );
});
