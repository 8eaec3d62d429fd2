import { expect, test } from 'vitest';
import type { Shape } from '../../src/negotiation/registry-types.js';
import { toWire } from '../../src/wire/to-wire.js';

const SHAPE: Shape = {
  name: {},
  vector_type: {},
  tags: {},
  read_capacity: { since: 1, shape: { node_type: {}, max_nodes: { since: 2 } } },
  old_way: { until: 1 },
  rows: { shape: { row_id: {}, sort_key: { since: 1 } } },
  schema: { shape: { '*': { shape: { is_filterable: {}, added_later: { since: 1 } } } } },
};

const wire = (value: unknown) => toWire(SHAPE, value).value;

test('names fields as the wire does, whichever way they are given', () => {
  const named = { vector_type: 'dense', read_capacity: { node_type: 'b1' } };
  expect(wire({ vectorType: 'dense', readCapacity: { nodeType: 'b1' } })).toEqual(named);
  expect(wire(named)).toEqual(named);
});

test('leaves alone what has no shape, keys and values', () => {
  const tags = { myKey: 'a', my_key: 'b', vectorType: { nodeType: [1] } };
  const given = { name: { vectorType: 1 }, tags };
  expect(wire(given)).toEqual(given);
  expect((wire({ tags }) as typeof given).tags).toBe(tags);
});

test('passes unknown keys on, wherever they are', () => {
  const given = { brandNew: 1, rows: [{ otherKey: { vectorType: 2 } }] };
  expect(wire(given)).toEqual(given);
});

test('keeps keys that the user chose and names what is under them', () => {
  const given = { schema: { myField: { isFilterable: true }, my_field: { is_filterable: true } } };
  expect(wire(given)).toEqual({
    schema: { myField: { is_filterable: true }, my_field: { is_filterable: true } },
  });
});

test('looks into arrays, however deep', () => {
  expect(wire({ rows: [{ rowId: 1 }, [{ rowId: 2 }], 'text', null] })).toEqual({
    rows: [{ row_id: 1 }, [{ row_id: 2 }], 'text', null],
  });
  expect(toWire({ row_id: {} }, [{ rowId: 1 }]).value).toEqual([{ row_id: 1 }]);
});

test('loses neither of two spellings of one field', () => {
  expect(wire({ vectorType: 'a', vector_type: 'b' })).toEqual({
    vectorType: 'a',
    vector_type: 'b',
  });
});

test('says once each which fields not every version has, as given and as on the wire', () => {
  const given = {
    name: 'a',
    readCapacity: { nodeType: 'b1', maxNodes: 2 },
    old_way: null,
    rows: [{ rowId: 1 }, { sortKey: 1 }, { sortKey: 2 }],
    schema: { myField: { addedLater: true } },
  };
  expect(toWire(SHAPE, given).versioned).toEqual([
    { given: 'readCapacity', wire: 'read_capacity', since: 1 },
    { given: 'readCapacity.maxNodes', wire: 'read_capacity.max_nodes', since: 2 },
    { given: 'old_way', wire: 'old_way', until: 1 },
    { given: 'rows.[].sortKey', wire: 'rows.[].sort_key', since: 1 },
    { given: 'schema.myField.addedLater', wire: 'schema.myField.added_later', since: 1 },
  ]);
});

test('a field that is undefined is not given', () => {
  const { value, versioned } = toWire(SHAPE, { readCapacity: undefined, name: undefined });
  expect(versioned).toEqual([]);
  expect(JSON.stringify(value)).toBe('{}');
});

test('takes own fields of class instances, and leaves other objects as they are', () => {
  class Row {
    rowId = 1;
  }
  const date = new Date(0);
  const bytes = new Uint8Array(2);
  const speaking = { rowId: 1, toJSON: () => 'one' };
  expect(wire({ rows: [new Row(), date, bytes, speaking] })).toEqual({
    rows: [{ row_id: 1 }, date, bytes, speaking],
  });
});

test.each([undefined, null, 'text', 1, true])('%s stays what it is', (value) => {
  expect(toWire(SHAPE, value)).toEqual({ value, versioned: [] });
});

test('keys that objects have by nature are keys like others', () => {
  const given = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": 2}');
  const converted = wire(given);
  expect(Object.getPrototypeOf(converted)).toBe(Object.prototype);
  expect(JSON.stringify(converted)).toBe(JSON.stringify(given));
});

test('changes nothing that it was given', () => {
  const given = { readCapacity: { nodeType: 'b1' }, rows: [{ rowId: 1 }] };
  const before = structuredClone(given);
  toWire(SHAPE, given);
  expect(given).toEqual(before);
});
