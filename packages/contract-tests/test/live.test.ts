import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '@pinecone-versioned/emulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { liveOptions } from '../src/live/live-options.ts';
import { type LiveSurroundings, runLive } from '../src/live/run-live.ts';
import { sharedTime } from '../src/model/shared-time.ts';
import type { CaseRecord } from '../src/report/case-record.ts';
import { contractOptions } from '../src/report/contract-options.ts';
import { USAGE } from '../src/report/usage.ts';

const KEY = 'pcsk_live_9Zr3';
const CWD = tmpdir();
const MAIN = path.resolve(import.meta.dirname, '../src/report/main.ts');
const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } };
const operations = await contractOperations();
const versions = new Set(operations.map(({ version }) => version));

/** An emulator that plays the service, on a port of this machine. */
async function startService(options: EmulatorOptions = {}): Promise<Emulator> {
  const service = await startEmulator({ apiKey: KEY, ...options });
  onTestFinished(() => service.close());
  return service;
}

interface Journal {
  readonly requests: readonly { readonly method: string; readonly route?: string }[];
}

async function askAdmin({ url, adminToken }: Emulator, what: string): Promise<unknown> {
  const headers = { 'x-emulator-token': adminToken };
  return (await fetch(`${url}/__emulator/${what}`, { headers })).json();
}

async function indexesOf(service: Emulator): Promise<string[]> {
  const headers = { 'api-key': KEY, 'x-pinecone-api-version': [...versions].at(-1) ?? '' };
  const response = await service.fetch(`${service.url}/indexes`, { headers });
  const { indexes } = (await response.json()) as { readonly indexes: { readonly name: string }[] };
  return indexes.map(({ name }) => name);
}

interface LiveRun extends Partial<LiveSurroundings> {
  readonly url: string;
  readonly writes: boolean;
}

function live({ url, writes, ...surroundings }: LiveRun): Promise<CaseRecord[]> {
  return runLive(
    operations,
    { apiKey: KEY, url, writes },
    { clock: sharedTime(), random: () => 0.5, fetch, onNote: () => {}, ...surroundings },
  );
}

function endings(records: readonly CaseRecord[], outcome: CaseRecord['outcome']): string[] {
  return records
    .filter((each) => each.outcome === outcome)
    .map(({ target, operation, reason }) => `${target} ${operation}: ${reason}`);
}

/** Starts `pnpm contract` as a program of its own. */
function startProgram(given: readonly string[], env: Readonly<Record<string, string>>) {
  const reports = mkdtempSync(path.join(tmpdir(), 'contract-live-'));
  onTestFinished(() => rmSync(reports, { recursive: true }));
  const child = spawn(process.execPath, [MAIN, ...given, '--reports', reports], {
    env: { PATH: process.env['PATH'], ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const files = () =>
    readdirSync(reports).map((file) => readFileSync(path.join(reports, file), 'utf8'));
  return { child, ended, output: () => output, files };
}

describe('the live target is run only on purpose', () => {
  test('a key in the environment is not enough', () => {
    expect(contractOptions([], CWD).sources).toEqual(['recorder', 'prism', 'emulator']);
  });

  test.each([
    ['--live-writes', 'need --target live'],
    ['--target=moon', 'no target moon'],
    ['--nothing', 'nothing'],
    ['--reports=', '--reports needs the path of a folder'],
  ])('%s by itself is refused', (flag, message) => {
    expect(() => contractOptions([flag], CWD)).toThrow(message);
  });

  test('the folder of the report is meant from where one is', () => {
    const reports = path.resolve(import.meta.dirname, '../reports');
    expect(contractOptions([], CWD).reports).toBe(reports);
    expect(contractOptions(['--reports', 'mine'], CWD).reports).toBe(path.join(CWD, 'mine'));
    expect(contractOptions(['--reports', reports], CWD).reports).toBe(reports);
  });

  test('it says how it is called', async () => {
    const help = startProgram(['--help'], {});
    expect(await help.ended).toBe(0);
    expect(help.output()).toBe(USAGE);
    const wrong = startProgram(['--nothing'], {});
    expect(await wrong.ended).toBe(2);
    expect(wrong.output()).toBe(`Unknown option '--nothing'\n\n${USAGE}`);
  });

  test('it says that it has no key, and reports nothing', async () => {
    const { ended, output, files } = startProgram(['--target', 'live'], {});
    expect(await ended).toBe(2);
    expect(output()).toBe(
      'The live target needs the API key of a project for tests in PINECONE_API_KEY, which is not set.\n',
    );
    expect(files()).toEqual([]);
  });

  test('it refuses CI, whatever the key', () => {
    const env = { CI: 'true', PINECONE_API_KEY: KEY };
    const run = () => liveOptions({ writes: false, url: undefined }, env);
    expect(run).toThrow('not for CI');
    expect(run).not.toThrow(KEY);
  });
});

describe('without writes', () => {
  test('the program reads what is there, changes nothing and tells nobody the key', async () => {
    const service = await startService({ now: () => Date.UTC(2026, 0, 15) });
    const records = { [NAMESPACE]: [{ id: 'a', values: [0.6, 0.8], metadata: { kind: 'a' } }] };
    await service.seed({
      indexes: [{ create: { name: 'of-a-user', dimension: 2, spec: SPEC }, vectors: records }],
    });
    const before = await askAdmin(service, 'state');
    const { ended, output, files } = startProgram(['--target', 'live', '--live-url', service.url], {
      PINECONE_API_KEY: KEY,
    });
    expect([await ended, output()]).toEqual([0, expect.stringContaining('raw, live')]);
    expect(output()).toContain('recorder: not run.');
    expect(await askAdmin(service, 'state')).toEqual(before);
    const { requests } = (await askAdmin(service, 'journal?limit=1000')) as Journal;
    const posts = requests.filter(({ method }) => method !== 'GET').map(({ route }) => route);
    expect([...new Set(posts)].sort()).toEqual([
      'POST /describe_index_stats',
      'POST /embed',
      'POST /query',
      'POST /rerank',
      'POST /vectors/fetch_by_metadata',
    ]);
    expect(files()).toHaveLength(2);
    for (const text of [output(), ...files()]) expect(text).not.toContain(KEY);
  });

  test('every operation is called, or skipped for a reason', async () => {
    const service = await startService();
    const embed = { model: 'llama-text-embed-v2', field_map: { text: 'chunk_text' } };
    const createForModel = { name: 'of-a-user', ...SPEC.serverless, embed };
    const own = { [NAMESPACE]: [{ _id: 'a', chunk_text: 'Apples' }] };
    await service.seed({ indexes: [{ createForModel, records: own }] });
    const records = await live({ url: service.url, writes: false });
    expect(endings(records, 'failed')).toEqual([]);
    const passed = endings(records, 'passed');
    for (const id of [
      'searchRecordsNamespace',
      'queryVectors',
      'embed',
      'rerank',
      'fetchVectors',
    ]) {
      expect(passed).toContain(`raw, live ${id}: `);
      expect(passed).toContain(`facade, live ${id}: `);
    }
    const wrapped = operations.filter(({ facade }) => facade !== undefined);
    expect(records).toHaveLength(operations.length + wrapped.length);
    const skipped = records.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.every(({ reason }) => reason.length > 20)).toBe(true);
    expect(endings(records, 'skipped')).toContain(
      'raw, live create_index: It changes the project: --live-writes.',
    );
  });

  test('another key is a failure of each case', async () => {
    const { url } = await startService({ apiKey: 'another' });
    const failed = endings(await live({ url, writes: false }), 'failed');
    expect(failed).toContainEqual(expect.stringMatching(/^raw, live list_indexes: .*401/));
    expect(failed).toContainEqual(expect.stringMatching(/^facade, live list_indexes: .*401/));
  });
});

describe('with writes', () => {
  test('a story with an index of its own passes, once what it makes is ready, and leaves nothing', async () => {
    const clock = sharedTime();
    const service = await startService({
      now: clock.now,
      transitions: { afterMs: 5_000 },
      freshness: { afterMs: 3_000 },
    });
    const records = await live({ url: service.url, writes: true, clock });
    expect(endings(records, 'failed')).toEqual([]);
    const passed = new Set(endings(records, 'passed'));
    for (const client of ['raw', 'facade']) {
      for (const id of ['create_index', 'upsertVectors', 'queryVectors', 'delete_index']) {
        expect(passed).toContain(`${client}, live ${id}: `);
      }
    }
    await clock.sleep(6_000);
    expect(await indexesOf(service)).toEqual([]);
  });

  test('an index that a story made goes when a call of the story fails', async () => {
    const service = await startService();
    const records = await live({
      url: service.url,
      writes: true,
      fetch: (input, init) => {
        const isUpsert = new Request(input, init).url.endsWith('/vectors/upsert');
        return isUpsert ? Promise.reject(new TypeError('The line is cut.')) : fetch(input, init);
      },
    });
    expect(endings(records, 'failed')).toContainEqual(
      expect.stringMatching(/^raw, live upsertVectors: no answer came: .*The line is cut/),
    );
    expect(endings(records, 'skipped')).toContain(
      'raw, live queryVectors: upsertVectors failed before it.',
    );
    expect(await indexesOf(service)).toEqual([]);
  });

  test('an interrupt ends the story, and the index goes all the same', async () => {
    const service = await startService();
    const stop = new AbortController();
    const records = await live({
      url: service.url,
      writes: true,
      signal: stop.signal,
      fetch: async (input, init) => {
        if (new Request(input, init).method === 'PATCH') stop.abort();
        return fetch(input, init);
      },
    });
    expect(endings(records, 'passed')).toHaveLength(2);
    expect(endings(records, 'skipped')).toContain('raw, live queryVectors: The run was stopped.');
    expect(await indexesOf(service)).toEqual([]);
  });

  test('an index that a killed program left goes with the next run from an hour on, and no other', async () => {
    const service = createEmulator({ apiKey: KEY });
    await using _ = service;
    const others = ['contract-live-mine', 'of-a-user'];
    const indexes = others.map((name) => ({ create: { name, dimension: 2, spec: SPEC } }));
    await service.seed({ indexes });
    // The first question after the index was made has no answer: the program is killed while it waits.
    const { promise: isMade, resolve: onMade } = Promise.withResolvers<void>();
    await using front = await startFront(service, (method, route) => {
      const isWaiting = method === 'GET' && route.startsWith('/indexes/contract-live-');
      if (isWaiting) onMade();
      return isWaiting;
    });
    const given = ['--target', 'live', '--live-writes', '--live-url', front.url];
    const { child, ended, output } = startProgram(given, { PINECONE_API_KEY: KEY });
    await Promise.race([isMade, ended]);
    child.kill('SIGKILL');
    await ended;
    expect(output()).not.toContain(KEY);
    const left = (await indexesOf(service)).filter((name) => !others.includes(name));
    expect(left).toEqual([expect.stringMatching(/^contract-live-[0-9a-z]{8,9}-[0-9a-z]{6}$/)]);

    const again = (minutes: number, onNote: (note: string) => void) => {
      const now = () => Date.now() + minutes * 60_000;
      const clock = { ...sharedTime(), now };
      const { url, fetch: send } = service;
      return live({ url, writes: true, fetch: send, clock, onNote });
    };
    const notes: string[] = [];
    expect(endings(await again(1, (note) => notes.push(note)), 'failed')).toEqual([]);
    expect([notes, (await indexesOf(service)).sort()]).toEqual([[], [...left, ...others].sort()]);
    expect(endings(await again(61, (note) => notes.push(note)), 'failed')).toEqual([]);
    expect(notes).toEqual([`deleted ${left[0]}, which an earlier run had left behind`]);
    expect((await indexesOf(service)).sort()).toEqual(others);
  });
});

describe('answers are judged by the contract', () => {
  const changing =
    (change: (body: Record<string, unknown>) => object, status = 200): typeof fetch =>
    async (input, init) => {
      const response = await fetch(input, init);
      if (!new Request(input, init).url.endsWith('/indexes')) return response;
      const body = JSON.stringify(change((await response.json()) as Record<string, unknown>));
      return new Response(body, { status, headers: response.headers });
    };
  const ofLists = (records: readonly CaseRecord[]) =>
    records.filter(({ operation }) => operation === 'list_indexes');

  test('what they have beside it is drift, and no failure', async () => {
    const { url } = await startService();
    const send = changing((body) => ({ ...body, next_thing: 1 }));
    for (const record of ofLists(await live({ url, writes: false, fetch: send }))) {
      expect(record).toMatchObject({ outcome: 'passed', how: 'decoded, with drift' });
      expect(record.reason).toMatch(/unevaluatedProperties .*next_thing/);
    }
  });

  test.each([
    ['another type', changing(() => ({ indexes: 'none' })), /body\/indexes type must be array/],
    ['an undocumented status', changing((body) => body, 299), /status 299 is none/],
  ])('%s is a failure', async (_, send, message) => {
    const { url } = await startService();
    const lists = ofLists(await live({ url, writes: false, fetch: send }));
    expect(lists).toHaveLength(versions.size * 2);
    for (const { outcome, reason } of lists) {
      expect([outcome, reason]).toEqual(['failed', expect.stringMatching(message)]);
    }
  });

  test('a service that quotes the key is not quoted', async () => {
    const { url } = await startService();
    const said = { error: { code: 'FORBIDDEN', message: `You sent ${KEY}.` }, status: 403 };
    const records = await live({ url, writes: false, fetch: changing(() => said, 403) });
    expect(ofLists(records).every(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(JSON.stringify(records)).not.toContain(KEY);
  });
});

const NAMESPACE = 'things';

/** A real server before an emulator; it never answers what `isKept`. */
async function startFront(
  service: Emulator,
  isKept: (method: string, route: string) => boolean,
): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(async (request, response) => {
    const { method = '', url: route = '', headers } = request;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (isKept(method, route)) return;
    const body = parts.length > 0 ? { body: Buffer.concat(parts) } : {};
    const sent = { method, headers: headers as Record<string, string>, ...body };
    const answer = await service.fetch(`${service.url}${route}`, sent);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
