import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../src/engine/compile-filter.js';

type Metadata = Record<string, unknown>;

/** Reads a filter word by word, without compiling anything. */
function interpret(filter: Metadata, metadata: Metadata | undefined): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (key === '$and') return (condition as Metadata[]).every((part) => interpret(part, metadata));
    if (key === '$or') return (condition as Metadata[]).some((part) => interpret(part, metadata));
    const has = metadata !== undefined && Object.hasOwn(metadata, key);
    const values = has ? [metadata[key]].flat() : [];
    const operators = typeof condition === 'object' ? (condition as Metadata) : { $eq: condition };
    return Object.entries(operators).every(([operator, operand]) => {
      switch (operator) {
        case '$eq':
          return values.includes(operand);
        case '$ne':
          return has && !values.includes(operand);
        case '$in':
          return values.some((value) => (operand as unknown[]).includes(value));
        case '$nin':
          return has && !values.some((value) => (operand as unknown[]).includes(value));
        case '$exists':
          return has === operand;
        default:
          return values.some((value) => {
            if (typeof value !== 'number') return false;
            const than = operand as number;
            if (operator === '$gt') return value > than;
            if (operator === '$gte') return value >= than;
            return operator === '$lt' ? value < than : value <= than;
          });
      }
    });
  });
}

const text = fc.constantFrom('a', 'b', 'c');
const count = fc.integer({ min: -2, max: 2 });
const scalar = fc.oneof(text, count, fc.boolean());
const field = fc.constantFrom('genre', 'year', '__proto__', 'x');

const condition = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $gt: count }),
  fc.record({ $gte: count, $lt: count }),
  fc.record({ $lte: count }),
  fc.record({ $in: fc.array(fc.oneof(text, count), { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(fc.oneof(text, count), { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
);

const { filter } = fc.letrec<{ filter: Metadata }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    fc
      .array(fc.tuple(field, condition), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries)),
    fc.record({ $and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ $or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const metadata = fc.option(
  fc
    .array(fc.tuple(field, fc.oneof(scalar, fc.array(text, { maxLength: 3 }))), { maxLength: 4 })
    .map((entries): Metadata => Object.fromEntries(entries)),
  { nil: undefined },
);

describe('a filter', () => {
  test('decides as an interpreter of its words does', () => {
    fc.assert(
      fc.property(filter, metadata, (json, record) => {
        expect(compileFilter(json).test(record)).toBe(interpret(json, record));
      }),
      { numRuns: 2_000 },
    );
  });

  test('matches a list when one of its elements does', () => {
    const record = { genre: ['comedy', 'documentary'] };
    const matches = (json: unknown) => compileFilter(json).test(record);
    expect(matches({ genre: 'comedy' })).toBe(true);
    expect(matches({ genre: { $in: ['documentary', 'action'] } })).toBe(true);
    expect(matches({ $and: [{ genre: 'comedy' }, { genre: 'documentary' }] })).toBe(true);
    expect(matches({ $and: [{ genre: 'comedy' }, { genre: 'drama' }] })).toBe(false);
    expect(matches({ genre: { $ne: 'comedy' } })).toBe(false);
  });

  test('does not match a record that lacks the field, unless it asks for that', () => {
    const matches = (json: unknown) => compileFilter(json).test({ other: 1 });
    expect(matches({ year: { $ne: 2020 } })).toBe(false);
    expect(matches({ year: { $nin: [2020] } })).toBe(false);
    expect(matches({ year: { $exists: false } })).toBe(true);
  });

  test('tells which fields it reads', () => {
    const { fields } = compileFilter({ a: 1, $or: [{ b: 2 }, { $and: [{ c: { $gt: 3 } }] }] });
    expect([...fields].sort()).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [{ genre: { $like: 'a' } }, 'The filter on genre uses the unknown operator $like.'],
    [{ genre: ['comedy'] }, 'The filter on genre gives $eq ["comedy"]'],
    [{ genre: null }, 'gives $eq null'],
    [{ genre: {} }, 'The filter on genre is empty'],
    [{ year: { $gt: '2020' } }, 'gives $gt string; it takes a number'],
    [{ year: { $in: 2020 } }, 'gives $in number; it takes a list'],
    [{ year: { $in: [true] } }, 'gives $in boolean'],
    [{ year: { $exists: 'yes' } }, 'it takes true or false'],
    [{ $not: { a: 1 } }, 'The filter uses $not in the place of a field'],
    [{ $and: [] }, 'gives $and no list'],
    [{ $or: { a: 1 } }, 'gives $or no list'],
    [{ $or: ['a'] }, 'a part that is not an object'],
    ['genre', 'a part that is not an object'],
    [{ x: { $in: Array(10_001).fill(1) } }, 'at most 10000'],
  ])('refuses %j', (json, message) => {
    expect(() => compileFilter(json)).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining(message) }),
    );
  });

  test('refuses endless nesting instead of running out of stack', () => {
    let json: unknown = { a: 1 };
    for (let depth = 0; depth < 5_000; depth += 1) json = { $and: [json] };
    expect(() => compileFilter(json)).toThrow('nested more than 64 deep');
  });
});
