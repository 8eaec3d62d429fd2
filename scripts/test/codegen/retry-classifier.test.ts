import { expect, test } from 'vitest';
import { loadSpecs } from '#specs';
import { listOperations } from '../../codegen/list-operations.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';
import { RetryClassifier } from '../../codegen/retry-classifier.ts';
import { RETRY_RULES, type RetryRule } from '../../codegen/retry-rules.ts';
import { repositoryRoot } from '../../lib/repository-root.ts';

const SEARCH: RetryRule = {
  api: 'pets',
  route: 'POST /search',
  retryClass: 'safe',
  reason: 'A search.',
};

test.each([
  ['GET', 'safe'],
  ['HEAD', 'safe'],
  ['PUT', 'idempotent'],
  ['PATCH', 'idempotent'],
  ['DELETE', 'idempotent'],
  ['POST', 'create'],
])('%s is %s by itself', (method, expected) => {
  expect(new RetryClassifier([]).classify('pets', `${method} /pets`)).toBe(expected);
});

test('a rule goes before the method, for its own API only', () => {
  const classes = new RetryClassifier([SEARCH]);
  expect(classes.classify('pets', 'POST /search')).toBe('safe');
  expect(classes.classify('toys', 'POST /search')).toBe('create');
  expect(() => classes.assertAllUsed()).not.toThrow();
});

test('a rule without an operation fails by name', () => {
  const classes = new RetryClassifier([SEARCH]);
  classes.classify('pets', 'POST /pets');
  expect(() => classes.assertAllUsed()).toThrow(/pets: POST \/search.*retry-rules\.ts/);
});

test('a method without a rule fails', () => {
  expect(() => new RetryClassifier([]).classify('pets', 'QUERY /pets')).toThrow('QUERY /pets');
});

test('of the vendored specs, only these are repeated with care', () => {
  const classes = new RetryClassifier(RETRY_RULES);
  const careful = new Set<string>();
  for (const { file, document } of loadSpecs(`${repositoryRoot}/specs`)) {
    for (const { route } of listOperations(document as unknown as OpenApiDocument)) {
      const retryClass = classes.classify(file.api, route);
      if (retryClass === 'create' || retryClass === 'secret')
        careful.add(`${retryClass} ${file.api} ${route}`);
    }
  }
  expect([...careful].sort()).toEqual([
    'create admin POST /admin/projects',
    'create assistant_control POST /assistants',
    'create assistant_data POST /chat/{assistant_name}',
    'create assistant_data POST /chat/{assistant_name}/chat/completions',
    'create assistant_data POST /files/{assistant_name}',
    'create db_control POST /backups/{backup_id}/create-index',
    'create db_control POST /collections',
    'create db_control POST /indexes',
    'create db_control POST /indexes/create-for-model',
    'create db_control POST /indexes/{index_name}/backups',
    'create db_data POST /bulk/imports',
    'create db_data POST /namespaces',
    'secret admin POST /admin/projects/{project_id}/api-keys',
  ]);
});
