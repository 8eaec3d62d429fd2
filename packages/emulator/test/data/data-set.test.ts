import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../src/data/index.js';
import type { RecordChange } from '../../src/store/store.js';
import { openTestStore } from '../store/open-test-store.js';
import { tempFolder } from '../temp-folder.js';
import { DENSE, openDataPlane } from './data-plane.js';

const UID = DENSE.uid;

function put(id: string, namespace = 'ns'): RecordChange {
  return { kind: 'put', namespace, record: { id, values: Float32Array.of(1, 2, 3) } };
}

function idsOf(plane: ReturnType<typeof openDataPlane>, namespace = 'ns'): string[] {
  return [...(plane.services.data.namespace(UID, namespace)?.ids() ?? [])];
}

test('what cannot be read to its end never answers as if it were whole', async () => {
  const store = openTestStore(tempFolder());
  store.indexes.put(DENSE);
  store.write(UID, [put('a'), put('b'), put('c')]);
  const plane = openDataPlane({
    store: Object.assign(store, {
      *records() {
        yield { id: 'a', values: Float32Array.of(1, 2, 3) };
        throw new Error('the disk is broken');
      },
    }),
  });
  for (const _ of ['first', 'second']) {
    await expect(plane.ask('POST /describe_index_stats')).rejects.toThrow('the disk is broken');
    expect(() => idsOf(plane)).toThrow('the disk is broken');
  }
});

test('what is under way when its index is deleted is told so, and writes nothing', async () => {
  const calls: [string, object][] = [
    ['POST /query', { vector: [1, 2, 3], topK: 1 }],
    ['POST /describe_index_stats', {}],
    ['POST /vectors/update', { filter: { x: 1 }, setMetadata: { y: 1 } }],
    ['POST /vectors/delete', { ids: ['a'] }],
    ['POST /namespaces', { name: 'new' }],
  ];
  for (const [operation, body] of calls) {
    const plane = openDataPlane();
    const { store, data } = plane.services;
    data.write(UID, [put('a')]);
    const call = plane.call(operation, { body });
    store.indexes.delete(UID);
    data.evict(UID);
    await expect(call).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(store.namespaces(UID)).toEqual([]);
  }
  const plane = openDataPlane();
  plane.services.store.indexes.delete(UID);
  expect(() => plane.services.data.write(UID, [put('a')])).toThrow('The index was deleted');
});

describe('freshness', () => {
  test('immediate: a write is seen at once', () => {
    const plane = openDataPlane();
    expect(plane.services.data.write(UID, [put('a')])).toBe(1);
    expect(idsOf(plane)).toEqual(['a']);
    expect(plane.services.data.freshness(UID)).toEqual({ written: 1, indexed: 1 });
  });

  test('after a time: a write is seen when the time has passed', () => {
    const plane = openDataPlane({ freshness: { afterMs: 500 } });
    plane.services.data.write(UID, [put('a')]);
    plane.advance(499);
    plane.services.data.write(UID, [put('b')]);
    expect(plane.services.data.namespaces(UID)).toEqual([]);
    expect(plane.services.data.freshness(UID)).toEqual({ written: 2, indexed: 0 });
    plane.advance(1);
    expect(idsOf(plane)).toEqual(['a']);
    expect(plane.services.data.freshness(UID)).toEqual({ written: 2, indexed: 1 });
    plane.advance(499);
    expect(idsOf(plane)).toEqual(['a', 'b']);
  });

  test('manual: writes are seen when they are asked for, and are durable before', async () => {
    const plane = openDataPlane({ freshness: 'manual' });
    const { data, store } = plane.services;
    data.write(UID, [put('a'), put('b')]);
    expect([...store.records(UID, 'ns')].map(({ id }) => id)).toEqual(['a', 'b']);
    expect(
      await plane.ask('POST /query', { vector: [1, 2, 3], topK: 5, namespace: 'ns' }),
    ).toMatchObject({ matches: [] });
    data.catchUp(UID);
    data.write(UID, [{ kind: 'delete', namespace: 'ns', id: 'a' }]);
    expect(idsOf(plane)).toEqual(['a', 'b']);
    data.catchUp();
    expect(idsOf(plane)).toEqual(['b']);
  });

  test('an update starts from what was written last, seen or not', async () => {
    const plane = openDataPlane({ freshness: 'manual' });
    const upsert = { vectors: [{ id: 'a', values: [1, 2, 3], metadata: { x: 1 } }] };
    await plane.ask('POST /vectors/upsert', upsert);
    await plane.ask('POST /vectors/update', { id: 'a', setMetadata: { y: 2 } });
    await plane.ask('POST /vectors/delete', { ids: ['b'] });
    plane.services.data.catchUp();
    const query = { ids: ['a'] };
    expect(await plane.ask('GET /vectors/fetch', undefined, { query })).toMatchObject({
      vectors: { a: { values: [1, 2, 3], metadata: { x: 1, y: 2 } } },
    });
  });
});

/** What the store keeps and what reads see, with nothing but maps. */
class Model {
  written = new Map<string, Set<string>>();
  seen = new Map<string, Set<string>>();

  write(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      if (change.kind === 'create-namespace') this.written.set(change.namespace.name, new Set());
      else if (change.kind === 'delete-namespace') this.written.delete(change.namespace);
      else if (change.kind === 'delete') this.written.get(change.namespace)?.delete(change.id);
      else {
        const ids = this.written.get(change.namespace) ?? new Set();
        this.written.set(change.namespace, ids.add(change.record.id));
      }
    }
  }

  catchUp(): void {
    this.seen = new Map([...this.written].map(([name, ids]) => [name, new Set(ids)]));
  }
}

describe('memory and store', () => {
  const namespace = fc.constantFrom('a', 'b');
  const id = fc.constantFrom('1', '2', '3');
  const step = fc.oneof(
    fc.tuple(fc.constant('put' as const), namespace, id),
    fc.tuple(fc.constant('delete' as const), namespace, id),
    fc.tuple(fc.constant('drop' as const), namespace, id),
    fc.tuple(fc.constant('empty' as const), namespace, id),
    fc.tuple(fc.constant('catch up' as const), namespace, id),
    fc.tuple(fc.constant('evict' as const), namespace, id),
  );

  test.each(['immediate', 'manual'] as const)(
    'agree with a model under any order (%s)',
    (freshness) => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
          const plane = openDataPlane({ freshness });
          const { data, store } = plane.services;
          const model = new Model();
          const write = (...changes: RecordChange[]) => {
            data.write(UID, changes);
            model.write(changes);
            if (freshness === 'immediate') model.catchUp();
          };
          for (const [action, name, key] of steps) {
            if (action === 'put') write(put(key, name));
            else if (action === 'delete') write({ kind: 'delete', namespace: name, id: key });
            else if (action === 'drop') write({ kind: 'delete-namespace', namespace: name });
            else if (action === 'empty') {
              write(
                { kind: 'delete-namespace', namespace: name },
                { kind: 'create-namespace', namespace: { name } },
              );
            } else {
              if (action === 'evict') data.evict(UID);
              else data.catchUp(UID);
              // What is loaded anew is seen as it was written.
              model.catchUp();
            }
            expect(data.writtenNamespace(UID, name)?.name).toBe(
              model.written.has(name) ? name : undefined,
            );
            expect(data.writtenRecord(UID, name, key)?.id).toBe(
              model.written.get(name)?.has(key) ? key : undefined,
            );
            expect(data.namespaces(UID).map((one) => one.name)).toEqual(
              [...model.seen.keys()].sort(),
            );
            for (const [seen, ids] of model.seen) {
              expect([...(data.namespace(UID, seen)?.ids() ?? [])]).toEqual([...ids].sort());
            }
          }
          store.close();
        }),
        { numRuns: 60 },
      );
    },
  );

  test('an index is loaded again from its folder', async () => {
    const folder = tempFolder();
    const first = openTestStore(folder);
    first.indexes.put(DENSE);
    const before = openDataPlane({ store: first });
    const metadata = { a: ['x'], b: 1.5, c: true };
    const vectors = [{ id: 'rec', values: [0.1, 0.2, 0.3], metadata }];
    await before.ask('POST /vectors/upsert', { vectors, namespace: 'ns' });
    first.close();
    const after = openDataPlane({ store: openTestStore(folder) });
    const query = { ids: ['rec'], namespace: 'ns' };
    expect(await after.ask('GET /vectors/fetch', undefined, { query })).toMatchObject({
      vectors: { rec: vectors[0] },
    });
    expect(after.services.data.freshness(UID)).toEqual({ written: 1, indexed: 1 });
  });

  test('a large index is loaded in steps, and sees what is written meanwhile', async () => {
    const store = openTestStore();
    store.indexes.put(DENSE);
    const changes = Array.from({ length: 5_000 }, (_, at) => put(`r${at}`));
    store.write(UID, changes);
    const data = createDataSet({ store, clock: { now: () => 0 }, freshness: 'immediate' });
    let steps = 0;
    const count = () => {
      steps += 1;
      if (steps < 1_000) setImmediate(count);
    };
    setImmediate(count);
    const ready = data.ready(UID);
    data.write(UID, [put('later'), { kind: 'delete', namespace: 'ns', id: 'r4999' }]);
    await ready;
    expect(steps).toBeGreaterThanOrEqual(9);
    const ids = new Set(data.namespace(UID, 'ns')?.ids());
    expect([ids.size, ids.has('later'), ids.has('r4999')]).toEqual([5_000, true, false]);
  });
});
