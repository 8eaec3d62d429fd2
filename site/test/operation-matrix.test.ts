import { describe, expect, test } from 'vitest';
import { specsFolder } from '../../scripts/specs/index.js';
import { filterMatrix } from '../.vitepress/theme/filter-matrix.js';
import { readOperationMatrix } from '../src/matrix/read-operation-matrix.js';

const row = (api: string, route: string, methods: string) =>
  `## ${api}\n\n| method | operation | route | 2025-04 |\n| ${methods} | \`x\` | \`${route}\` | \`x\` |\n`;
const page = row('db_data', 'POST /query', '`index.query`');
const matrix = readOperationMatrix(specsFolder, page);
const all = { text: '', api: '', onlyChanged: false };

function routes(filter: typeof all): string[] {
  return filterMatrix(matrix, filter).apis.flatMap(({ operations }) =>
    operations.map(({ route }) => route),
  );
}

describe('the matrix', () => {
  test('joins the specs with the methods of the facade, whose APIs come first', () => {
    expect(matrix.apis[0]?.name).toBe('db_data');
    const operations = matrix.apis.flatMap((api) => api.operations);
    expect(operations.filter(({ methods }) => methods.length > 0)).toEqual([
      {
        route: 'POST /query',
        summary: expect.stringMatching(/./),
        methods: ['index.query'],
        ids: matrix.versions.map(() => 'queryVectors'),
      },
    ]);
  });

  test('refuses a route that no spec has', () => {
    expect(() =>
      readOperationMatrix(specsFolder, row('db_data', 'POST /gone', '`index.gone`')),
    ).toThrow('No spec has db_data POST /gone');
  });
});

describe('the filter', () => {
  test('without a wish leaves everything', () => {
    expect(filterMatrix(matrix, all)).toEqual(matrix);
  });

  test('wants all words, in any case and order', () => {
    expect(routes({ ...all, text: 'BACKUPS  get {backup_id}' })).toEqual([
      'GET /backups/{backup_id}',
    ]);
    expect(routes({ ...all, text: 'index.query' })).toEqual(['POST /query']);
    expect(routes({ ...all, text: 'nothing-of-the-kind' })).toEqual([]);
  });

  test('shows one API', () => {
    const { apis } = filterMatrix(matrix, { ...all, api: 'inference' });
    expect(apis.map(({ name }) => name)).toEqual(['inference']);
  });

  test('shows what differs between versions', () => {
    const found = routes({ ...all, onlyChanged: true });
    expect(found).toContain('POST /namespaces');
    expect(found).not.toContain('POST /query');
  });
});
