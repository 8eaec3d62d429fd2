import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { markTypes } from '../../build/mark-types.ts';

/** A module that exports a value under its own name, and one under another. */
function moduleOf(code: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mark-types-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'index.js');
  writeFileSync(file, code);
  return file;
}

const module = moduleOf.bind(undefined, 'export { Made, a as Renamed };\n');

test('what the module has no value for becomes a type, also where it comes from another file', () => {
  const declarations = "export { Made, Shape, b as Renamed } from './x.js';\nexport { Other };\n";
  expect(markTypes(declarations, module())).toBe(
    "export { Made, type Shape, b as Renamed } from './x.js';\nexport { type Other };\n",
  );
});

test('the name that is exported counts, and what is marked stays so', () => {
  expect(markTypes('export { Made as Else, type Shape };', module())).toBe(
    'export { type Made as Else, type Shape };',
  );
});
