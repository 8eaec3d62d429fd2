import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Pinecone, VERSIONS } from '../../src/index.js';

const page = readFileSync(new URL('../../docs/generated/operations.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '));

const pc = new Pinecone({ apiKey: 'k' });
const objects: Readonly<Record<string, unknown>> = {
  pc,
  index: pc.index({ host: 'docs-1.svc.example.pinecone.io' }),
  'pc.inference': pc.inference,
};

test('lists every operation with the versions that have it', () => {
  const listed = rows.map(([, operation = '', , ...cells]) => ({
    operation: operation.replaceAll('`', ''),
    versions: VERSIONS.filter((_, index) => cells[index] !== 'no'),
  }));
  const known = pc.capabilities().map(({ operation, versions }) => ({ operation, versions }));
  const byName = (a: { operation: string }, b: { operation: string }) =>
    a.operation < b.operation ? -1 : 1;
  expect(listed.toSorted(byName)).toEqual(known.toSorted(byName));
});

test.each(rows.flatMap(([methods = '']) => methods.replaceAll('`', '').split(', ')))(
  '%s is a method',
  (spelled) => {
    const [, object = '', method = ''] = /^(.+)\.(\w+)$/.exec(spelled) ?? [];
    expect(objects[object]).toHaveProperty(method, expect.any(Function));
  },
);
