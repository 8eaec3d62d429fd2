import { expect, test } from 'vitest';
import { placeMatrix, renderMatrix } from '../../release/matrix/render-matrix.ts';

const results = [
  { group: 'runtime', name: 'Node 20', outcome: 'works', detail: 'found north' },
  { group: 'runtime', name: 'Bun', outcome: 'skipped', detail: 'no network\nand more' },
] as const;
const table = `|         | consumer | result              |
| ------- | -------- | ------------------- |
| runtime | Node 20  | works: found north  |
| runtime | Bun      | skipped: no network |`;

test('a row says how a consumer fared, in one line', () => {
  expect(renderMatrix(results)).toBe(table);
});

test('the table goes between its markers, and again', () => {
  const markers =
    '<!-- matrix:start, written by `pnpm release:matrix --write` -->\n<!-- matrix:end -->';
  const once = placeMatrix(`before\n\n${markers}\n\nafter\n`, table);
  expect(once).toContain(`--write\` -->\n\n${table}\n\n<!-- matrix:end -->\n\nafter\n`);
  expect(placeMatrix(once, table)).toBe(once);
});

test('a page without markers says which lines it needs', () => {
  expect(() => placeMatrix('# page\n', table)).toThrow('<!-- matrix:end -->');
});
