import { expect, test } from 'vitest';
import { ContractBook } from '../../src/contract/contract-book.js';
import { contracts } from '../../src/generated/contracts.js';

const book = new ContractBook(contracts);

function keyOf(method: string, path: string, version = '2025-10') {
  const match = book.match('global', version, { method, path });
  return match.kind === 'found' ? [match.route.key, match.path] : match;
}

test('versions come oldest first', () => {
  expect(book.versions).toEqual([...book.versions].sort());
  expect(book.versions).toContain('2025-04');
});

test('finds an operation and decodes the parameters of its path', () => {
  expect(keyOf('GET', '/indexes/my%20index')).toEqual([
    'GET /indexes/{index_name}',
    { index_name: 'my index' },
  ]);
});

test('a literal step wins over a parameter', () => {
  expect(keyOf('POST', '/indexes/create-for-model')).toEqual([
    'POST /indexes/create-for-model',
    {},
  ]);
  expect(keyOf('GET', '/indexes/create-for-model')).toEqual([
    'GET /indexes/{index_name}',
    { index_name: 'create-for-model' },
  ]);
});

test('tells the methods that a path has', () => {
  expect(keyOf('PUT', '/indexes')).toEqual({ kind: 'other-methods', methods: ['GET', 'POST'] });
});

test.each(['/', '/indexes/', '/indexes//backups', '/INDEXES', '/indexes/a/b/c'])(
  '%s is unknown',
  (path) => {
    expect(keyOf('GET', path)).toEqual({ kind: 'unknown' });
  },
);

test('planes do not mix', () => {
  expect(keyOf('POST', '/query')).toEqual({ kind: 'unknown' });
  expect(book.match('index', '2025-10', { method: 'POST', path: '/query' }).kind).toBe('found');
  expect([book.errorForm('global'), book.errorForm('index')]).toEqual(['nested', 'rpc']);
});

test('a version has only its own operations', () => {
  const call = { method: 'POST', path: '/namespaces' };
  expect(book.match('index', '2025-10', call).kind).toBe('found');
  expect(book.match('index', '2025-04', call).kind).toBe('other-methods');
});
