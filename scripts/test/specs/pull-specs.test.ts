import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { lockSpecs, pullSpecs, readLock } from '../../specs/index.ts';
import { mergePatch } from '../../specs/merge-patch.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import {
  asYaml,
  petsDocument,
  readIn,
  temporaryFolder,
  writeIn,
  writeMatchingLock,
} from './specs-folder.ts';

const PETS = '2025-10/pets_2025-10.oas.yaml';
const CATS = '2025-10/cats_2025-10.oas.yaml';
const OLD = '2025-04/pets_2025-04.oas.yaml';
const LOCK = 'specs.lock.json';

function pets(patch: JsonObject = {}): string {
  const document = mergePatch(petsDocument(), patch);
  return asYaml(document as JsonObject);
}

/** Serves texts by path; everything else is 404. */
async function serve(files: Record<string, string>): Promise<string> {
  const server = createServer((request, response) => {
    const text = files[(request.url ?? '').slice(1)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    // Idle connections would keep the server open for seconds.
    server.closeAllConnections();
    await closed;
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function folderOf(baseUrl: string): string {
  const folder = temporaryFolder({ [PETS]: pets(), [CATS]: pets(), [OLD]: pets() });
  writeMatchingLock(folder, { baseUrl });
  return folder;
}

function contents(folder: string): string[] {
  return [PETS, CATS, OLD, LOCK].map((name) => readIn(folder, name));
}

test('takes the published bytes by the URLs of the lock, and says what changed', async () => {
  const published = {
    [OLD]: pets(),
    [CATS]: pets({ info: { title: 'Other words' } }),
    [PETS]: pets({ info: { version: '2025-11' } }),
  };
  const folder = folderOf(await serve(published));
  const before = readLock(folder);
  expect(await pullSpecs(folder)).toEqual([
    { name: OLD, change: 'unchanged' },
    { name: CATS, change: 'prose changed' },
    { name: PETS, change: 'contract changed' },
  ]);
  for (const [name, text] of Object.entries(published)) {
    expect(readIn(folder, name)).toBe(text);
    const entry = readLock(folder).files[name];
    expect(entry).toMatchObject({ origin: 'published', commit: null });
    expect(entry?.url).toBe(before.files[name]?.url);
  }
  expect(readdirSync(`${folder}/2025-10`).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await lockSpecs(folder)).map(({ change }) => change)).toEqual(Array(3).fill('unchanged'));
});

test('pulls only what is named: a version, or one API of it', async () => {
  const words = pets({ info: { title: 'Other words' } });
  const folder = folderOf(await serve({ [OLD]: words, [CATS]: words, [PETS]: words }));
  const names = async (...only: string[]) =>
    (await pullSpecs(folder, { only })).map(({ name }) => name);
  expect(await names('2025-10/cats')).toEqual([CATS]);
  expect(readIn(folder, PETS)).toBe(pets());
  expect(await names('2025-10', '2025-10/cats')).toEqual([CATS, PETS]);
  expect(readIn(folder, OLD)).toBe(pets());
});

test('one missing file leaves everything as it was, and the message names its URL', async () => {
  const baseUrl = await serve({ [OLD]: pets({ info: { title: 'a' } }), [CATS]: pets() });
  const folder = folderOf(baseUrl);
  const before = contents(folder);
  await expect(pullSpecs(folder)).rejects.toThrow(
    `cannot fetch ${baseUrl}/${PETS}: HTTP 404 Not Found`,
  );
  expect(contents(folder)).toEqual(before);
});

test('a page that is no spec is not written', async () => {
  const folder = folderOf(await serve({ [OLD]: pets(), [CATS]: '<html>', [PETS]: pets() }));
  const before = contents(folder);
  await expect(pullSpecs(folder)).rejects.toThrow(`${CATS}:1:1: expected an OpenAPI 3.0 document`);
  expect(contents(folder)).toEqual(before);
});

test('without a network the message names the URL and the reason', async () => {
  const folder = folderOf('https://specs.test');
  const before = contents(folder);
  const offline = async () => {
    throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND specs.test') });
  };
  await expect(pullSpecs(folder, { only: ['2025-10/pets'], fetch: offline })).rejects.toThrow(
    `cannot fetch https://specs.test/${PETS}: getaddrinfo ENOTFOUND specs.test`,
  );
  expect(contents(folder)).toEqual(before);
});

test('a server that does not answer in time is given up', async () => {
  const folder = folderOf('https://specs.test');
  const silent: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  await expect(
    pullSpecs(folder, { only: ['2025-10/pets'], fetch: silent, timeoutMs: 1 }),
  ).rejects.toThrow(/cannot fetch https:\/\/specs\.test\/.*timeout/);
});

test('takes the files from a folder or from another URL, which may name the commit', async () => {
  const words = pets({ info: { title: 'Other words' } });
  const from = temporaryFolder({ [PETS]: words });
  const folder = folderOf('https://specs.test');
  const only = ['2025-10/pets'];
  expect(await pullSpecs(folder, { only, from })).toEqual([
    { name: PETS, change: 'prose changed' },
  ]);
  await expect(pullSpecs(folder, { only: ['2025-10/cats'], from })).rejects.toThrow(
    /cannot read .*cats_2025-10\.oas\.yaml: ENOENT/,
  );
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const baseUrl = await serve({ [`${commit}/${PETS}`]: words });
  await pullSpecs(folder, { only, from: `${baseUrl}/${commit}/` });
  expect(readLock(folder).files[PETS]).toMatchObject({
    commit,
    url: `https://specs.test/${PETS}`,
  });
});

test('a new version comes in by naming its APIs', async () => {
  const name = '2026-01/pets_2026-01.oas.yaml';
  const folder = folderOf('https://specs.test');
  const changes = await pullSpecs(folder, {
    only: ['2026-01/pets'],
    from: temporaryFolder({ [name]: pets() }),
  });
  expect(changes).toEqual([{ name, change: 'added' }]);
  expect(readLock(folder).files[name]?.url).toBe(
    `https://raw.githubusercontent.com/owner/specs/refs/heads/main/${name}`,
  );
});

test.each(['2026-01', 'pets', '2025-10/../../x', '2025-10/Pets', ''])(
  'refuses the name %j',
  async (name) => {
    const folder = folderOf('https://specs.test');
    await expect(pullSpecs(folder, { only: [name] })).rejects.toThrow(`cannot pull \`${name}\``);
  },
);

test('lock refuses an edited published file, and follows edits of transcriptions', async () => {
  const folder = folderOf('https://specs.test');
  writeIn(folder, PETS, pets({ info: { title: 'Other words' } }));
  writeIn(folder, CATS, pets({ info: { version: '2025-11' } }));
  writeIn(folder, '2025-10/dogs_2025-10.oas.yaml', pets());
  expect(await lockSpecs(folder)).toEqual([
    { name: OLD, change: 'unchanged' },
    { name: CATS, change: 'contract changed' },
    { name: '2025-10/dogs_2025-10.oas.yaml', change: 'added' },
    { name: PETS, change: 'prose changed' },
  ]);
  writeMatchingLock(folder, { origin: 'published' });
  writeIn(folder, PETS, pets());
  const before = readIn(folder, LOCK);
  await expect(lockSpecs(folder)).rejects.toThrow(
    `${PETS} holds the published bytes, but was edited`,
  );
  expect(readIn(folder, LOCK)).toBe(before);
});

test('every file that is no spec is named with its place upstream, beside those that are missing', async () => {
  const baseUrl = await serve({ [CATS]: '<html>', [PETS]: 'openapi: 3.0.3\nx: [' });
  const failure = await pullSpecs(folderOf(baseUrl)).catch(String);
  expect(failure).toContain('3 of 3 files cannot be used:');
  expect(failure).toContain(`${baseUrl}/${CATS}:1:1: expected an OpenAPI 3.0 document`);
  expect(failure).toContain(`${baseUrl}/${PETS}:`);
  expect(failure).toContain(`cannot fetch ${baseUrl}/${OLD}: HTTP 404`);
});

/** Each list has the one before it nine times. */
function bomb(): string {
  const lists = [...'bcdefgh'].map((name, index) => {
    const items = Array(9).fill(`*${'abcdefg'.charAt(index)}`);
    return `${name}: &${name} [${items.join(', ')}]\n`;
  });
  return `openapi: 3.0.3\na: &a [x]\n${lists.join('')}`;
}

test.each([
  ['a circle', 'openapi: 3.0.3\na: &a { b: *a }\n', 'an alias leads back to what it is part of'],
  ['a bomb', bomb(), 'Excessive alias count'],
])('aliases that are %s are an error with a place', async (_, text, message) => {
  const baseUrl = await serve({ [PETS]: text });
  const pulled = pullSpecs(folderOf(baseUrl), { only: ['2025-10/pets'] });
  await expect(pulled).rejects.toThrow(`${baseUrl}/${PETS}:1:1: ${message}`);
});

test('a folder names no commit, whatever it is called', async () => {
  const from = temporaryFolder({ [`20261121/${PETS}`]: pets() });
  const folder = folderOf('https://specs.test');
  await pullSpecs(folder, { only: ['2025-10/pets'], from: `${from}/20261121` });
  expect(readLock(folder).files[PETS]?.commit).toBeNull();
});
