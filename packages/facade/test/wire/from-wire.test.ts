import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWire as convert } from '../../src/wire/from-wire.js';
import { pathTree } from '../../src/wire/path-tree.js';

/** Of a copy, since what is read may be changed. */
function fromWire(userKeys: string[], dates: string[], value: unknown): unknown {
  return convert(pathTree(userKeys, dates), JSON.parse(JSON.stringify(value)));
}

const plain = (value: unknown) => fromWire([], [], value);

test('names fields in camelCase, also those that nobody knows', () => {
  expect(
    plain({ read_units: 1, result: { hits: [{ _id: 'a', _score: 1, new_field: null }] } }),
  ).toEqual({ readUnits: 1, result: { hits: [{ _id: 'a', _score: 1, newField: null }] } });
});

test('also beside numbers in a list', () => {
  expect(plain({ my_key: [0, { ' _0': 0 }, [1, { read_units: 2 }]] })).toEqual({
    myKey: [0, { ' 0': 0 }, [1, { readUnits: 2 }]],
  });
});

test('** is left alone, keys and values', () => {
  const metadata = { my_key: { other_key: 1 } };
  const value = { vectors: [{ row_id: 1, metadata }] };
  expect(fromWire(['vectors.[].metadata.**'], [], value)).toEqual({
    vectors: [{ rowId: 1, metadata }],
  });
});

test('* keeps its keys, and what is under them has names of the spec', () => {
  const value = { records: { my_id: { row_count: 1, metadata: { my_key: 1 } } } };
  expect(fromWire(['records.*.metadata.**'], [], value)).toEqual({
    records: { my_id: { rowCount: 1, metadata: { my_key: 1 } } },
  });
  expect(fromWire(['tags.*'], [], { tags: { my_tag: 'a_b' } })).toEqual({
    tags: { my_tag: 'a_b' },
  });
});

test('! names the keys that are the spec’s after all', () => {
  const item = { top_k: { is_new: 1 }, my_key: { is_new: 1 } };
  expect(fromWire(['[].**!top_k'], [], [item])).toEqual([
    { topK: { isNew: 1 }, my_key: { is_new: 1 } },
  ]);
  expect(fromWire(['*!top_k'], [], item)).toEqual({ topK: { isNew: 1 }, my_key: { isNew: 1 } });
});

test('a key about which variants disagree is the user’s', () => {
  const value = { x: { a_b: 1, c_d: 2 } };
  expect(fromWire(['x.**!a_b,c_d', 'x.**!a_b'], [], value)).toEqual({ x: { aB: 1, c_d: 2 } });
  expect(fromWire(['x.**!a_b', 'x.**!a_b,c_d'], [], value)).toEqual({ x: { aB: 1, c_d: 2 } });
  expect(fromWire(['x.*', 'x.**'], [], { x: { a_b: { c_d: 1 } } })).toEqual({
    x: { a_b: { c_d: 1 } },
  });
});

test('dates are dates where they stand, and nowhere else', () => {
  const text = '2025-05-14T17:25:59.378989Z';
  const dates = ['created_at', 'rows.[].at', 'moments.[]', 'by_name.*'];
  const value = { created_at: text, other_at: text, rows: [{ at: text }], moments: [text] };
  const date = new Date(text);
  expect(fromWire(['by_name.*'], dates, { ...value, by_name: { my_name: text } })).toEqual({
    createdAt: date,
    otherAt: text,
    rows: [{ at: date }],
    moments: [date],
    byName: { my_name: date },
  });
});

test.each(['', 'soon', '2025', '2025-13-01T00:00:00Z', '2025-05-14', '2025-05-14 17:25:59Z', '1'])(
  'the text "%s" is no date and stays',
  (text) => {
    expect(fromWire([], ['at'], { at: text })).toEqual({ at: text });
  },
);

test.each([null, 0, true, { at: 'x' }])('%j at the place of a date stays', (at) => {
  expect(fromWire([], ['at'], { at })).toEqual({ at });
});

test.each([
  [{ read_units: 1, readUnits: 2 }],
  [{ readUnits: 2, read_units: 1 }],
  [{ read_units: 1, read__units: 2 }],
])('of %j both fields stay', (value) => {
  const converted = plain(value) as object;
  expect(Object.values(converted)).toEqual(Object.values(value));
  expect(Object.keys(converted)).toContain('readUnits');
});

test('keys that objects have by nature are keys like others', () => {
  const value = JSON.parse('{"__proto__": {"a_b": 1}, "constructor": {"c_d": 2}}');
  const converted = plain(value);
  expect(Object.getPrototypeOf(converted)).toBe(Object.prototype);
  expect(JSON.stringify(converted)).toBe('{"__proto__":{"aB":1},"constructor":{"cD":2}}');
  expect(JSON.stringify(fromWire(['**'], [], value))).toBe(JSON.stringify(value));
});

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  const inner = Object.values(value).flatMap(leavesOf);
  return inner.length > 0 ? inner : [value];
}

const KEY = fc.oneof(
  fc.stringMatching(/^_?[a-z]{1,3}(_{1,2}[a-z0-9]{1,3}){0,2}_?$/),
  fc.constantFrom('__proto__', 'constructor', 'aB', 'a_b', 'a__b', '[]', '*'),
  fc.string(),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, 1.5, '', 'text', '2025-05-14T17:25:59Z'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(KEY, tie('json'), { maxKeys: 5 }),
  ),
}));

test('keeps every leaf, in order', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(leavesOf(plain(value))).toEqual(leavesOf(value));
    }),
  );
});

test('what is the user’s comes out equal', () => {
  fc.assert(
    fc.property(json, json, (first, second) => {
      const value = { a_b: { x: first }, rows: [{ meta_data: { y: second } }] };
      expect(fromWire(['a_b.**', 'rows.[].meta_data.**'], [], value)).toEqual({
        aB: { x: first },
        rows: [{ metaData: { y: second } }],
      });
    }),
  );
});
