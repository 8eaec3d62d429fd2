import { describeValue } from '@pinecone-versioned/transport';
import type { ArgumentProblem } from '../errors/pinecone-argument-error.js';
import { camelCase } from '../wire/camel-case.js';
import { expectedBy } from './expected-by.js';
import { isList, meets } from './meets.js';
import type { Constraint } from './parse-constraints.js';
import { pathOf } from './path-of.js';

type Members = Readonly<Record<string, unknown>>;

/** Where a search is, and what it found so far. */
export interface Search {
  /** The part of the request, and the keys that lead on, with the names that were given. */
  readonly keys: (string | number)[];
  readonly problems: ArgumentProblem[];
}

/**
 * Finds everything in the value under a key that does not meet a constraint. Numbers in lists are left to the
 * serializer, which looks at them anyway.
 */
export function findProblems(
  constraint: Constraint,
  [key, given]: readonly [key: string | number, given: unknown],
  search: Search,
): void {
  const { isRequired, fields, kind } = constraint;
  search.keys.push(key);
  // In a query null is left out, and numbers are texts on their way.
  const isQuery = search.keys[0] === 'query';
  const value = isQuery ? (given ?? undefined) : asSent(given);
  const isNumber = isQuery && kind === 'i' && typeof value === 'string';
  if (value === undefined ? isRequired : !meets(constraint, isNumber ? Number(value) : value)) {
    report(search, expectedBy(constraint), describe(value));
  } else if (isList(value)) {
    const item = fields.get('[]');
    for (let i = 0; item && i < value.length; i++) findProblems(item, [i, value[i]], search);
  } else if (typeof value === 'object' && value !== null) {
    findInObject(constraint, value as Members, search);
  }
  search.keys.pop();
}

/** What a value that turns itself into JSON, such as a date, is turned into. */
function asSent(value: unknown): unknown {
  const { toJSON } = (value ?? {}) as { readonly toJSON?: unknown };
  return typeof toJSON === 'function' && !isList(value) ? toJSON.call(value, '') : value;
}

/** Never a text itself, which may be long or secret. */
function describe(value: unknown): string {
  const { length } = (value ?? {}) as { readonly length?: number };
  return describeValue(value) + (length ? ` of ${length}` : '');
}

function report({ keys, problems }: Search, expected: string, got: string): void {
  const path = pathOf(keys);
  const message = `${path ? `\`${path}\`` : 'The argument'} must be ${expected}, got ${got}.`;
  problems.push({ path, expected, got, message });
}

function findInObject({ more, fields }: Constraint, value: Members, search: Search): void {
  if (more) findInMembers(more, value, search);
  for (const [name, field] of fields) {
    // Of both spellings the wire's own is the one that counts.
    const key = Object.hasOwn(value, name) ? name : field.camelName;
    const keys = name === '*' ? Object.keys(value) : [key];
    for (const each of keys) findProblems(field, [each, value[each]], search);
  }
}

/** What members of an object have to do with each other. */
function findInMembers(more: string, value: Members, search: Search): void {
  const member = (name: string) => value[name] ?? value[camelCase(name)] ?? false;
  const [a, b] = more.split('=').map(member);
  if (b !== undefined) {
    if (!isList(a) || !isList(b) || a.length === b.length) return;
    const expected = `an object with as many ${camelCase(more).replace('=', ' as ')}`;
    report(search, expected, `${a.length} and ${b.length}`);
    return;
  }
  const groups = more.split('|');
  const given = groups.filter((group) => group.split(',').some((name) => member(name) !== false));
  if (given.length === 1) return;
  const expected = `an object with exactly one of ${groups.join(', ').replace(/,(?! )/g, ' or ')}`;
  report(search, expected, given.join(' and ') || 'none');
}
