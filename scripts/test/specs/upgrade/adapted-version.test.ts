import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { repositoryRoot } from '../../../lib/repository-root.ts';
import { listVersions, specsFolder } from '../../../specs/index.ts';
import { NEWEST, NEXT, objectAt, publishNext, unpublish } from './next-version.ts';
import { scratchCheckout } from './scratch-checkout.ts';

// Builds the facade, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const OLDEST = listVersions(specsFolder)[0];
const checkout = scratchCheckout(/^(scripts|packages\/facade)\//);
let upstream: string;

/** An index is as wide as a text says, in what is sent, and so are the figures of an index, in what comes. */
const ADAPTERS = `import type { OperationsOf } from '../generated/types.js';

type Old = OperationsOf['${NEWEST}'];
type New = OperationsOf['${NEXT}'];

export const createIndex = {
  request({ body: { dimension, ...rest } }: Omit<New['createIndex'], 'response'>): Omit<
    Old['createIndex'],
    'response'
  > {
    if (dimension === 'any') throw new RangeError('Before ${NEXT} an index has one width.');
    return { body: dimension === undefined ? rest : { ...rest, dimension: Number(dimension) } };
  },
};

export const describeIndexStats = {
  response({
    dimension,
    ...rest
  }: Old['describeIndexStats']['response']): New['describeIndexStats']['response'] {
    return typeof dimension === 'number' ? { ...rest, dimension: String(dimension) } : rest;
  },
};
`;

/** Calls a server that knows the versions up to `newest`, and prints what that got and what the caller gets. */
const CALLS = `import { Pinecone } from './dist/esm/index.js';

const [newest = '', apiVersion, dimension = ''] = process.argv.slice(2);
const fetch = async (input: Request | string | URL, init?: RequestInit) => {
  const request = new Request(input, init);
  const version = request.headers.get('x-pinecone-api-version') ?? '';
  if (version > newest) {
    const error = { code: 'UNSUPPORTED_API_VERSION', message: 'No such version.' };
    return Response.json({ error, status: 400 }, { status: 400 });
  }
  const body = JSON.parse(await request.text());
  const { pathname } = new URL(request.url);
  console.log(version, pathname, JSON.stringify(body.dimension));
  return pathname === '/indexes'
    ? Response.json({ name: 'a' }, { status: 201 })
    : Response.json({ dimension: version < '${NEXT}' ? 3 : '3', totalVectorCount: 1 });
};
const pc = new Pinecone({ apiKey: 'key', fetch, apiVersion, onWarning: () => {} });
const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
try {
  await pc.createIndex({ name: 'a', dimension: JSON.parse(dimension), spec });
} catch (error) {
  console.log(error.name, error.apiVersion);
}
const stats = await pc.index({ host: 'a.svc.pinecone.io' }).describeIndexStats();
console.log(JSON.stringify(stats.dimension));
`;

function run(folder: string, command: string, ...args: string[]): { status: number; text: string } {
  const cwd = path.join(checkout.root, folder);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status: status ?? -1, text: `${stdout}${stderr}` };
}

function calls(newest: string, apiVersion: string, dimension: unknown): string[] {
  const args = [newest, apiVersion, JSON.stringify(dimension)];
  return run('packages/facade', process.execPath, 'calls.ts', ...args)
    .text.trimEnd()
    .split('\n');
}

beforeAll(async () => {
  upstream = publishNext({
    db_control: (document) => {
      const properties = '/components/schemas/CreateIndexRequest/properties';
      objectAt(document, properties)['dimension'] = { description: 'A text.', type: 'string' };
    },
    db_data: (document) => {
      const properties = '/components/schemas/IndexDescription/properties';
      objectAt(document, properties)['dimension'] = { description: 'A text.', type: 'string' };
    },
  });
  for (const folder of ['.', 'scripts', 'packages/facade']) {
    const link = path.join(checkout.root, folder, 'node_modules');
    symlinkSync(path.join(repositoryRoot, folder, 'node_modules'), link);
  }
  const { code, stdout, stderr } = await checkout.specs(['add', NEXT, '--from', upstream]);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(
    `Export \`createIndex\` with \`request\` from packages/facade/src/adapters`,
  );
  const facade = path.join(checkout.root, 'packages/facade');
  mkdirSync(path.join(facade, 'src/adapters'));
  writeFileSync(path.join(facade, `src/adapters/${NEXT}.ts`), ADAPTERS);
  writeFileSync(path.join(facade, 'calls.ts'), CALLS);
  const config = { extends: './tsconfig.json', include: ['src'] };
  writeFileSync(path.join(facade, 'tsconfig.src.json'), JSON.stringify(config));
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
  expect(run('packages/facade', tsc, '-p', 'tsconfig.src.json')).toEqual({ status: 0, text: '' });
  const built = run('packages/facade', process.execPath, '../../scripts/build.ts');
  expect(built.status, built.text).toBe(0);
});

afterAll(() => {
  checkout.remove();
  unpublish(upstream);
});

const STATS = '/describe_index_stats undefined';

test('a server of the new version gets what the caller wrote', () => {
  expect(calls(NEXT, 'auto', '3')).toEqual([`${NEXT} /indexes "3"`, `${NEXT} ${STATS}`, '"3"']);
});

test('a server that stayed behind gets the old shape, and the caller the new one', () => {
  const old = [`${NEWEST} /indexes 3`, `${NEWEST} ${STATS}`, '"3"'];
  expect(calls(NEWEST, 'auto', '3')).toEqual(old);
});

test('the oldest version is written for in the same way', () => {
  const old = [`${OLDEST} /indexes 3`, `${OLDEST} ${STATS}`, '"3"'];
  expect(calls(NEXT, 'minimum', '3')).toEqual(old);
});

test('who names a version writes its requests, and gets answers in the newest shape', () => {
  const pinned = [`${NEWEST} /indexes 3`, `${NEWEST} ${STATS}`, '"3"'];
  expect(calls(NEXT, NEWEST, 3)).toEqual(pinned);
});

test('a version that an adapter refuses to write for is passed over', () => {
  expect(calls(NEXT, 'minimum', 'any')[0]).toBe(`${NEXT} /indexes "any"`);
  const refused = ['PineconeBadRequestError', NEXT].join(' ');
  expect(calls(NEWEST, 'auto', 'any')[0]).toBe(refused);
});

test('a request is checked in the shape that it is sent in', () => {
  expect(calls(NEWEST, 'auto', '0')[0]).toBe(`PineconeArgumentError ${NEWEST}`);
});
