import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { tempFolder } from '../temp-folder.js';
import { openTestStore } from './open-test-store.js';
import { contentOf, indexEntity, put } from './records-of.js';

test('a record comes back with exactly what was put', () => {
  const store = openTestStore();
  const metadata = JSON.parse(
    '{"__proto__":"kept","título":"ñ😀","list":["a","b"],"n":1e-7,"big":9007199254740993,"deep":{"x":null}}',
  );
  const values = new Float32Array([1, -0, 3.4e38, 1e-45, 0.1]);
  const sparse = {
    indices: new Uint32Array([0, 7, 4_294_967_295]),
    values: new Float32Array([0.5, -1, 2]),
  };
  store.write('a', [
    { kind: 'put', namespace: 'n', record: { id: 'x\u0000y', values, sparse, metadata } },
    { kind: 'put', namespace: 'n', record: { id: 'bare' } },
  ]);
  const [bare, full] = [...store.records('a', 'n')];
  expect(bare).toEqual({ id: 'bare' });
  expect(full).toEqual({ id: 'x\u0000y', values, sparse, metadata });
  expect(Object.is(full?.values?.[1], -0)).toBe(true);
  expect(JSON.stringify(full?.metadata)).toBe(JSON.stringify(metadata));
});

test('a view into a larger buffer is stored as the numbers that it shows', () => {
  const store = openTestStore();
  const large = new Float32Array([9, 1, 2, 9]);
  store.write('a', [
    { kind: 'put', namespace: 'n', record: { id: 'x', values: large.subarray(1, 3) } },
  ]);
  expect([...store.records('a', 'n')][0]?.values).toEqual(new Float32Array([1, 2]));
});

test('the LSN rises by one per write of an index', () => {
  const store = openTestStore();
  expect(store.lsn('a')).toBe(0);
  expect(store.write('a', [put('n', 'x')])).toBe(1);
  expect(store.write('a', [])).toBe(2);
  expect(store.write('b', [])).toBe(1);
  expect(store.lsn('a')).toBe(2);
});

test('every LSN shows the records as they were', () => {
  const store = openTestStore();
  store.write('a', [put('n', 'x', 1), put('n', 'y', 1)]);
  store.write('a', [put('n', 'x', 2), { kind: 'delete', namespace: 'n', id: 'y' }]);
  store.write('a', [{ kind: 'delete-namespace', namespace: 'n' }]);
  store.write('a', [put('n', 'x', 4)]);
  expect(contentOf(store, 'a', 0)).toEqual([]);
  expect(contentOf(store, 'a', 1)).toEqual(['n/x=1', 'n/y=1']);
  expect(contentOf(store, 'a', 2)).toEqual(['n/x=2']);
  expect(contentOf(store, 'a', 3)).toEqual([]);
  expect(contentOf(store, 'a')).toEqual(['n/x=4']);
});

test('changes of one batch apply in their order', () => {
  const store = openTestStore();
  store.write('a', [put('n', 'x', 1)]);
  store.write('a', [
    put('n', 'x', 2),
    put('n', 'x', 3),
    { kind: 'delete-namespace', namespace: 'n' },
    put('n', 'x', 4),
    { kind: 'delete-namespace', namespace: 'n' },
    { kind: 'create-namespace', namespace: { name: 'n', schema: { fields: {} } } },
    put('n', 'x', 5),
    put('n', 'x', 6),
  ]);
  expect(contentOf(store, 'a', 1)).toEqual(['n/x=1']);
  expect(contentOf(store, 'a')).toEqual(['n/x=6']);
  expect(store.namespaces('a')).toEqual([{ name: 'n', schema: { fields: {} } }]);
});

test('a batch that fails leaves nothing behind', () => {
  const store = openTestStore();
  store.write('a', [put('n', 'x')]);
  expect(() =>
    store.write('a', [put('n', 'y'), { kind: 'create-namespace', namespace: { name: 'n' } }]),
  ).toThrow('Namespace "n" exists already.');
  expect(store.lsn('a')).toBe(1);
  expect(contentOf(store, 'a')).toEqual(['n/x=1']);
});

test('namespaces and ids are read in bitwise order', () => {
  const store = openTestStore();
  const names = ['b', 'B', 'a10', 'a2', 'a2\u0000', 'a2\u00001', '__default__', 'é', 'z', '😀'];
  store.write(
    'a',
    names.flatMap((name) => [put(name, 'k'), put('ids', name)]),
  );
  const bitwise = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(store.namespaces('a').map(({ name }) => name)).toEqual(
    [...bitwise, 'ids'].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  expect([...store.records('a', 'ids')].map(({ id }) => id)).toEqual(bitwise);
});

test('a long namespace is read whole, in steps', () => {
  const store = openTestStore();
  const ids = Array.from({ length: 1203 }, (_, index) => String(index).padStart(5, '0'));
  store.write(
    'a',
    ids.map((id) => put('n', id)),
  );
  expect([...store.records('a', 'n')].map(({ id }) => id)).toEqual(ids);
  const copied = [];
  let after: { namespace: string; id: string } | undefined;
  for (;;) {
    const step = store.recordsFrom('a', { lsn: 1, limit: 100, ...(after ? { after } : {}) });
    copied.push(...step.map(({ record }) => record.id));
    const last = step.at(-1);
    if (last === undefined) break;
    after = { namespace: last.namespace, id: last.record.id };
  }
  expect(copied).toEqual(ids);
});

test('a step of copying goes on in the next namespace', () => {
  const store = openTestStore();
  store.write('a', [put('m', '1'), put('m', '2'), put('n', '1'), put('o', '0')]);
  const step = store.recordsFrom('a', { lsn: 1, after: { namespace: 'm', id: '1' }, limit: 2 });
  expect(step.map(({ namespace, record }) => `${namespace}/${record.id}`)).toEqual(['m/2', 'n/1']);
});

test('counts are those of the LSN', () => {
  const store = openTestStore();
  store.write('a', [put('n', 'x'), put('m', 'y')]);
  store.write('a', [{ kind: 'delete', namespace: 'n', id: 'x' }]);
  store.write('a', [put('m', 'y', 22)]);
  const { bytes } = store.counts('a', 1);
  expect(store.counts('a', 1)).toEqual({ records: 2, namespaces: 2, bytes });
  expect(bytes).toBe(2 * (1 + 8 + '{"first":1}'.length));
  expect(store.counts('a')).toEqual({ records: 1, namespaces: 2, bytes: bytes / 2 + 1 });
  expect(store.counts('a', 3)).toEqual(store.counts('a'));
  expect(store.counts('unknown')).toEqual({ records: 0, namespaces: 0, bytes: 0 });
});

test('entities are listed by creation, also after a change', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('b'));
  store.indexes.put(indexEntity('a'));
  store.indexes.put({ ...indexEntity('b'), tags: { changed: 'yes' } });
  expect(store.indexes.list().map(({ uid }) => uid)).toEqual(['b', 'a']);
  expect(store.indexes.get('b')?.tags).toEqual({ changed: 'yes' });
  expect(store.indexes.delete('b')).toBe(true);
  expect(store.indexes.delete('b')).toBe(false);
  expect(store.indexes.get('b')).toBeUndefined();
});

test('a transaction applies whole or not at all, and a failing part of it by itself', () => {
  const store = openTestStore();
  expect(() =>
    store.transaction(() => {
      store.indexes.put(indexEntity('a'));
      store.write('a', [put('n', 'x')]);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(store.indexes.list()).toEqual([]);
  expect(store.lsn('a')).toBe(0);
  store.transaction(() => {
    store.write('a', [put('n', 'x')]);
    expect(() =>
      store.write('a', [{ kind: 'create-namespace', namespace: { name: 'n' } }]),
    ).toThrow();
    store.write('a', [put('n', 'y')]);
  });
  expect(contentOf(store, 'a')).toEqual(['n/x=1', 'n/y=1']);
  expect(store.lsn('a')).toBe(2);
});

test('entities are read as they are, also after a transaction that failed', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  expect(store.indexes.list()).toHaveLength(1);
  expect(() =>
    store.transaction(() => {
      store.indexes.put({ ...indexEntity('a'), tags: { changed: 'yes' } });
      store.indexes.put(indexEntity('b'));
      expect(store.indexes.list()).toHaveLength(2);
      expect(store.indexes.get('a')?.tags).toEqual({ changed: 'yes' });
      store.indexes.delete('a');
      expect(store.indexes.get('a')).toBeUndefined();
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(store.indexes.list()).toEqual([indexEntity('a')]);
  expect(store.indexes.get('b')).toBeUndefined();
});

test('reset forgets everything', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  store.write('a', [put('n', 'x')]);
  store.reset();
  expect(store.indexes.list()).toEqual([]);
  expect(store.namespaces('a')).toEqual([]);
  expect(store.lsn('a')).toBe(0);
});

test('data is there again when its folder is opened again', () => {
  const dataDir = tempFolder();
  const first = openStore({ dataDir });
  first.indexes.put(indexEntity('a'));
  first.write('a', [put('n', 'x', 3)]);
  first.close();
  first.close();
  const second = openTestStore(dataDir);
  expect(second.indexes.list()).toEqual([indexEntity('a')]);
  expect(contentOf(second, 'a')).toEqual(['n/x=3']);
  expect(second.write('a', [])).toBe(2);
});
