import { invalidArgument } from '../http/refusals.js';
import { isObject } from '../is-object.js';
import { filterOperators, type ValuesTest } from './filter-operators.js';
import type { MetadataTest } from './namespace-vectors.js';

/** A metadata filter that was found valid. */
export interface CompiledFilter {
  readonly test: MetadataTest;
  /** Names of the fields that it reads. */
  readonly fields: ReadonlySet<string>;
}

const DEEPEST = 64;

/**
 * Compiles a metadata filter of the API: `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`, `$exists`, `$and`
 * and `$or`; a bare value means `$eq`; a list in the metadata matches when one of its elements does. `$ne` and `$nin`
 * match only records that have the field. An empty filter matches every record. Throws ServiceError (400) that says
 * what is wrong.
 */
export function compileFilter(filter: unknown): CompiledFilter {
  const fields = new Set<string>();
  return { test: compileObject(filter, { fields, depth: 0 }), fields };
}

interface Position {
  readonly fields: Set<string>;
  readonly depth: number;
}

function compileObject(filter: unknown, position: Position): MetadataTest {
  if (position.depth > DEEPEST)
    throw invalidArgument(`The filter is nested more than ${DEEPEST} deep.`);
  if (!isObject(filter)) {
    throw invalidArgument(
      'The filter has a part that is not an object. Write {"field": {"$eq": value}}.',
    );
  }
  const tests = Object.entries(filter).map(([key, value]) => {
    if (key === '$and') return every(compileList(key, value, position));
    if (key === '$or') return some(compileList(key, value, position));
    if (key.startsWith('$')) {
      throw invalidArgument(
        `The filter uses ${key} in the place of a field. Only $and and $or can stand there.`,
      );
    }
    position.fields.add(key);
    return fieldTest(key, compileCondition(key, value));
  });
  return every(tests);
}

function compileList(key: string, value: unknown, position: Position): MetadataTest[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument(
      `The filter gives ${key} no list of filters. Write {"${key}": [{...}, {...}]}.`,
    );
  }
  return value.map((part) => compileObject(part, { ...position, depth: position.depth + 1 }));
}

function compileCondition(field: string, condition: unknown): ValuesTest {
  const conditions = Object.entries(isObject(condition) ? condition : { $eq: condition });
  if (conditions.length === 0) {
    throw invalidArgument(
      `The filter on ${field} is empty. Give it an operator such as $eq or $in.`,
    );
  }
  const tests = conditions.map(([operator, operand]) => {
    const compile = filterOperators.get(operator);
    if (compile) return compile(field, operand);
    throw invalidArgument(
      `The filter on ${field} uses the unknown operator ${operator}. Use an operator such as $eq or $in.`,
    );
  });
  return (values) => tests.every((test) => test(values));
}

function fieldTest(field: string, test: ValuesTest): MetadataTest {
  return (metadata) => {
    if (!metadata || !Object.hasOwn(metadata, field)) return test(undefined);
    const value = metadata[field];
    return test(Array.isArray(value) ? value : [value]);
  };
}

function every(tests: readonly MetadataTest[]): MetadataTest {
  return (metadata) => tests.every((test) => test(metadata));
}

function some(tests: readonly MetadataTest[]): MetadataTest {
  return (metadata) => tests.some((test) => test(metadata));
}
