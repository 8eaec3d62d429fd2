import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetWriteFile } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { resumeImports } from '../../src/data/index.js';
import { tempFolder } from '../temp-folder.js';
import { type DataPlane, DENSE, openDataPlane } from './data-plane.js';

interface Import {
  readonly status: string;
  readonly recordsImported: number;
  readonly percentComplete: number;
  readonly error?: string;
  readonly finishedAt?: string;
}

/** Writes a folder with a text for each path below it, and returns its URI. */
function folderOf(files: Record<string, string>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return pathToFileURL(folder).href;
}

function lines(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      id: `r${from + at}`,
      values: [from + at + 1, 1, 1],
      metadata: { n: from + at },
    }),
  ).join('\n');
}

/** Writes records with the ids r0, r1 and so on; every second one has metadata. */
function writeParquet(filename: string, count: number, rowGroupSize: number): void {
  const rows = Array.from({ length: count }, (_, at) => at);
  parquetWriteFile({
    ...{ filename, rowGroupSize },
    schema: [
      { name: 'root', num_children: 3 },
      { name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      { name: 'values', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'FLOAT', repetition_type: 'OPTIONAL' },
      { name: 'metadata', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ],
    columnData: [
      { name: 'id', data: rows.map((at) => `r${at}`) },
      { name: 'values', data: rows.map((at) => [at + 1, 0.5, 0.25]) },
      { name: 'metadata', data: rows.map((at) => (at % 2 ? JSON.stringify({ at }) : null)) },
    ],
  });
}

async function start({ ask }: DataPlane, body: object): Promise<string> {
  return (await ask<{ id: string }>('POST /bulk/imports', body)).id;
}

function describeImport({ ask }: DataPlane, id: string): Promise<Import> {
  return ask<Import>('GET /bulk/imports/{id}', undefined, { path: { id } });
}

async function counts({ ask }: DataPlane): Promise<Record<string, { vectorCount: number }>> {
  type Stats = { namespaces: Record<string, { vectorCount: number }> };
  return (await ask<Stats>('POST /describe_index_stats', {})).namespaces;
}

describe('an import', () => {
  test('of NDJSON fills a namespace for each folder', async () => {
    const plane = openDataPlane();
    const uri = folderOf({
      'movies/0.ndjson': lines(450),
      'movies/1.jsonl': lines(50, 450),
      'movies/read.me': 'passed over',
      '__default__/a.ndjson': `${lines(3)}\n\n`,
      'top.ndjson': 'passed over',
    });
    const id = await start(plane, { uri });
    expect(await describeImport(plane, id)).toMatchObject({
      status: 'Pending',
      percentComplete: 0,
    });
    await plane.settled();
    expect(await describeImport(plane, id)).toEqual({
      ...{ id, uri, status: 'Completed', percentComplete: 100, recordsImported: 503 },
      ...{ createdAt: '2025-10-01T00:00:00.000Z', finishedAt: '2025-10-01T00:00:00.000Z' },
    });
    expect(await counts(plane)).toEqual({
      ...{ __default__: { vectorCount: 3 }, movies: { vectorCount: 500 } },
    });
    const query = { ids: ['r499'], namespace: 'movies' };
    expect(await plane.ask('GET /vectors/fetch', undefined, { query })).toMatchObject({
      vectors: { r499: { values: [500, 1, 1], metadata: { n: 499 } } },
    });
  });

  test('of NDJSON ends lines at newlines only, and stores no byte that is not there', async () => {
    const plane = openDataPlane();
    const folder = tempFolder();
    mkdirSync(join(folder, 'ns'));
    const long = 'g\u{1f600}'.repeat(6_000);
    const texts = ['a\u2028b', 'c\u2029d', 'e\u0085f', long, long, long];
    const rows = texts.map((text, at) =>
      JSON.stringify({ id: `r${at}`, values: [1, 2, 3], metadata: { text } }),
    );
    const broken = Buffer.from('{"id":"\xff","values":[1,2,3]}', 'latin1');
    writeFileSync(
      join(folder, 'ns', '0.ndjson'),
      Buffer.concat([Buffer.from(`${rows.join('\r\n')}\n \r\n`), broken, Buffer.from('\n\n')]),
    );
    const id = await start(plane, { uri: pathToFileURL(folder).href });
    await plane.settled();
    expect(await describeImport(plane, id)).toMatchObject({
      ...{ status: 'Completed', recordsImported: texts.length, percentComplete: 100 },
    });
    const query = { ids: texts.map((_, at) => `r${at}`), namespace: 'ns' };
    expect(await plane.ask('GET /vectors/fetch', undefined, { query })).toMatchObject({
      vectors: Object.fromEntries(texts.map((text, at) => [`r${at}`, { metadata: { text } }])),
    });
  });

  test.each([[100], [5_000]])('of Parquet reads row groups of %i rows', async (rowGroupSize) => {
    const plane = openDataPlane();
    const folder = tempFolder();
    mkdirSync(join(folder, 'ns'));
    writeParquet(join(folder, 'ns', '0.parquet'), 1_200, rowGroupSize);
    const id = await start(plane, { uri: pathToFileURL(folder).href });
    await plane.settled();
    expect(await describeImport(plane, id)).toMatchObject({
      ...{ status: 'Completed', recordsImported: 1_200 },
    });
    const query = { ids: ['r7', 'r1198'], namespace: 'ns' };
    expect(await plane.ask('GET /vectors/fetch', undefined, { query })).toMatchObject({
      vectors: {
        r7: { id: 'r7', values: [8, 0.5, 0.25], metadata: { at: 7 } },
        r1198: { id: 'r1198', values: [1_199, 0.5, 0.25] },
      },
    });
  });

  test('of sparse vectors takes the columns of both spellings', async () => {
    const { dimension: _none, ...index } = { ...DENSE, vectorType: 'sparse' as const };
    const sparse = { ...index, metric: 'dotproduct' as const };
    const plane = openDataPlane();
    plane.services.store.indexes.put(sparse);
    const uri = folderOf({
      'ns/0.ndjson': [
        '{"id": "a", "sparse_values": {"indices": [3, 1], "values": [0.5, 2]}, "metadata": "{\\"x\\": 1}"}',
        '{"id": "b", "sparseValues": {"indices": [9], "values": [1]}, "values": null}',
      ].join('\n'),
    });
    const { body } = await plane.call('POST /bulk/imports', { body: { uri }, index: sparse });
    await plane.settled();
    const path = body as { id: string };
    expect(
      await plane.ask('GET /bulk/imports/{id}', undefined, {
        path: { id: path.id },
        index: sparse,
      }),
    ).toMatchObject({ status: 'Completed', recordsImported: 2 });
    const call = { index: sparse, query: { ids: ['a'], namespace: 'ns' } };
    expect(await plane.ask('GET /vectors/fetch', undefined, call)).toMatchObject({
      vectors: { a: { sparseValues: { indices: [1, 3], values: [2, 0.5] }, metadata: { x: 1 } } },
    });
  });

  const bad = [
    '{"id": "good", "values": [1, 2, 3]}',
    '{"id": "short", "values": [1]}',
    'not json',
    '{"values": [1, 2, 3]}',
    '{"id": "text", "values": ["a", "b", "c"]}',
    '{"id": "meta", "values": [1, 2, 3], "metadata": "{"}',
    '{"id": "last", "values": [1, 2, 3]}',
  ].join('\n');

  test('passes over rows that do not fit, by default', async () => {
    const plane = openDataPlane();
    const id = await start(plane, { uri: folderOf({ 'ns/0.ndjson': bad }) });
    await plane.settled();
    expect(await describeImport(plane, id)).toMatchObject({
      status: 'Completed',
      recordsImported: 2,
    });
  });

  test('fails at the first row that does not fit, when told to abort', async () => {
    const plane = openDataPlane();
    const uri = folderOf({ 'ns/0.ndjson': bad });
    const id = await start(plane, { uri, errorMode: { onError: 'abort' } });
    await plane.settled();
    expect(await describeImport(plane, id)).toMatchObject({
      status: 'Failed',
      error: `Row 2 of file ${join('ns', '0.ndjson')} is refused: Vector short has 1 values, but the index has dimension 3. Send vectors of dimension 3.`,
      finishedAt: '2025-10-01T00:00:00.000Z',
    });
  });

  test('fails for a damaged file, a folder without files, and a namespace that has records', async () => {
    const plane = openDataPlane();
    const errorOf = async (files: Record<string, string>) => {
      const id = await start(plane, { uri: folderOf(files) });
      await plane.settled();
      const { status, error } = await describeImport(plane, id);
      expect(status).toBe('Failed');
      return error;
    };
    expect(await errorOf({ 'ns/0.parquet': 'PAR1 no' })).toContain('0.parquet cannot be read');
    expect(await errorOf({ 'ns/0.csv': 'a,b' })).toContain('has no Parquet or NDJSON file');
    await plane.ask('POST /vectors/upsert', { vectors: [{ id: 'a', values: [1, 2, 3] }] });
    expect(await errorOf({ '__default__/0.ndjson': lines(1) })).toContain(
      'Namespace __default__ has records already.',
    );
  });

  test('is cancelled, while requests are answered', async () => {
    const plane = openDataPlane();
    const id = await start(plane, { uri: folderOf({ 'ns/0.ndjson': lines(20_000) }) });
    const seen: Import[] = [];
    while ((seen.at(-1)?.recordsImported ?? 0) < 400) {
      await new Promise(setImmediate);
      seen.push(await describeImport(plane, id));
    }
    expect(seen.at(-1)).toMatchObject({ status: 'InProgress' });
    const percents = seen.map(({ percentComplete }) => percentComplete);
    expect(percents).toEqual(percents.toSorted((left, right) => left - right));
    const cancel = () => plane.ask('DELETE /bulk/imports/{id}', undefined, { path: { id } });
    expect(await cancel()).toEqual({});
    await plane.settled();
    const cancelled = await describeImport(plane, id);
    expect(cancelled).toMatchObject({ status: 'Cancelled' });
    expect(cancelled.recordsImported).toBeLessThan(20_000);
    expect((await counts(plane))['ns']?.vectorCount).toBe(cancelled.recordsImported);
    expect(await cancel()).toEqual({});
    expect(await describeImport(plane, id)).toEqual(cancelled);
  });

  test.each(['0.ndjson', '0.parquet'])(
    'ends with the emulator and goes on with it: %s',
    async (name) => {
      const plane = openDataPlane();
      const folder = tempFolder();
      mkdirSync(join(folder, 'ns'));
      const path = join(folder, 'ns', name);
      if (name.endsWith('.parquet')) writeParquet(path, 5_000, 100);
      else writeFileSync(path, lines(5_000));
      const id = await start(plane, { uri: pathToFileURL(folder).href });
      while ((await describeImport(plane, id)).recordsImported < 200)
        await new Promise(setImmediate);
      await plane.stop();
      const stopped = await describeImport(plane, id);
      expect(stopped).toMatchObject({ status: 'InProgress' });
      expect(stopped.recordsImported).toBeLessThan(5_000);
      resumeImports(plane.services);
      await plane.settled();
      expect(await describeImport(plane, id)).toMatchObject({
        ...{ status: 'Completed', recordsImported: 5_000 },
      });
      expect(await counts(plane)).toEqual({ ns: { vectorCount: 5_000 } });
    },
  );

  test('begins anew where a stop was sudden', async () => {
    const plane = openDataPlane();
    const uri = folderOf({ 'ns/0.ndjson': lines(600) });
    const interrupted = {
      ...{ id: 'import-1', indexUid: DENSE.uid, uri, errorMode: 'continue' as const },
      ...{ status: 'InProgress' as const, createdAt: 0, recordsImported: 400, percentComplete: 66 },
    };
    plane.services.store.imports.put(interrupted);
    await plane.ask('POST /vectors/upsert', {
      vectors: [{ id: 'r0', values: [1, 1, 1] }],
      namespace: 'ns',
    });
    resumeImports(plane.services);
    await plane.settled();
    expect(await describeImport(plane, 'import-1')).toMatchObject({
      ...{ status: 'Completed', recordsImported: 600 },
    });
    expect(await counts(plane)).toEqual({ ns: { vectorCount: 600 } });
  });

  test('is listed with the others of its index, the newest first', async () => {
    const plane = openDataPlane();
    const uri = folderOf({ 'ns/0.ndjson': lines(1) });
    const ids = [await start(plane, { uri }), await start(plane, { uri })];
    type Page = { data: { id: string }[]; pagination?: { next: string } };
    const list = (query: object) =>
      plane.ask<Page>('GET /bulk/imports', undefined, { query: { ...query } });
    const first = await list({ limit: 1 });
    expect(first.data.map(({ id }) => id)).toEqual([ids[1]]);
    const second = await list({ limit: 1, paginationToken: first.pagination?.next });
    expect(second.data.map(({ id }) => id)).toEqual([ids[0]]);
    expect(second.pagination).toBeUndefined();
    await plane.settled();
    const other = { index: { ...DENSE, uid: 'other' }, path: { id: ids[0] ?? '' } };
    await expect(plane.ask('GET /bulk/imports/{id}', undefined, other)).rejects.toMatchObject({
      ...{ status: 404, message: expect.stringContaining('not found') },
    });
  });

  test.each([
    ['s3://bucket/imports', 'the emulator imports from file:// only'],
    ['/data/imports', 'the emulator imports from file:// only'],
    ['https://account.blob.core.windows.net/c', 'file:// only'],
    ['file://host/share', 'is not a path on this machine'],
    ['file:///no/such/folder', 'is not a folder'],
  ])('is refused for %s', async (uri, message) => {
    const { ask } = openDataPlane();
    await expect(ask('POST /bulk/imports', { uri })).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining(message) },
    });
  });

  test('is refused for pod-based indexes and for integrated embedding', async () => {
    const uri = folderOf({ 'ns/0.ndjson': lines(1) });
    const pod = openDataPlane({ index: { spec: { pod: {} } } });
    await expect(pod.ask('POST /bulk/imports', { uri })).rejects.toThrow('pod-based');
    const embed = { model: 'llama-text-embed-v2', field_map: { text: 'a' } };
    const integrated = openDataPlane({ index: { embed } });
    await expect(integrated.ask('POST /bulk/imports', { uri })).rejects.toThrow(
      'integrated embedding, which imports do not support',
    );
  });
});
