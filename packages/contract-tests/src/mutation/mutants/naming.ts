import type { Mutant } from '../mutant.ts';
import { tests } from './selections.ts';

/** Faults in the names of fields, in dates and in pages. */
export const namingMutants: readonly Mutant[] = [
  {
    name: 'rename the keys of users',
    file: 'facade/src/wire/from-wire.ts',
    find: 'users?.except.has(key) ? undefined : users',
    replace: 'users?.except.has(key) ? users : undefined',
    tests: [tests.answeredFacadeQuery],
  },
  {
    name: 'hand out dates as texts',
    file: 'facade/src/wire/from-wire.ts',
    find: 'node?.isDate ? (parseDate(value) ?? value) : value',
    replace: 'value',
    tests: [tests.answeredFacadeImports],
  },
  {
    name: 'hand out the names of the wire',
    file: 'facade/src/wire/from-wire.ts',
    find: 'const name = usersKeys(node, key) ? key : camelCase(key);',
    replace: 'const name = key;',
    tests: [tests.answeredFacadeIndex],
  },
  {
    name: 'lose the second letter of a name',
    file: 'facade/src/wire/camel-case.ts',
    find: 'next.toUpperCase()',
    replace: 'next',
    tests: [tests.answeredFacadeIndex],
  },
  {
    name: 'send the names of the facade',
    file: 'facade/src/wire/to-wire.ts',
    find: 'const name = wireName(shape, key, value);',
    replace: 'const name = key;',
    tests: [tests.sentFacadeSearch],
  },
  {
    name: 'send inner names of the facade',
    file: 'facade/src/wire/to-wire.ts',
    find: 'field.shape ? convert(field.shape, member, inside) : member',
    replace: 'member',
    tests: [tests.sentFacadeSearch],
  },
  {
    name: 'ask for the first page again',
    file: 'facade/src/pages/paginated.ts',
    find: 'source.fetchPage(nextToken)',
    replace: 'source.fetchPage(source.token)',
    tests: [tests.paged],
  },
  {
    name: 'stop before the last page',
    file: 'facade/src/pages/paginated.ts',
    find: 'if (nextToken === undefined) return;',
    replace: 'if (nextToken === undefined || seen.size > 1) return;',
    tests: [tests.paged],
  },
  {
    name: 'hand out one item too many',
    file: 'facade/src/pages/paginated.ts',
    find: 'items.slice(0, limit - all.length)',
    replace: 'items.slice(0, limit - all.length + 1)',
    tests: [tests.paged],
  },
  {
    name: 'ask for one page too many',
    file: 'facade/src/pages/paginated.ts',
    find: 'if (all.length >= limit) break;',
    replace: 'if (all.length > limit) break;',
    tests: [tests.paged],
  },
  {
    name: 'lose the token of a page',
    file: 'facade/src/pages/list-call.ts',
    find: 'pagination?.next',
    replace: 'pagination?.lost',
    tests: [tests.paged],
  },
];
