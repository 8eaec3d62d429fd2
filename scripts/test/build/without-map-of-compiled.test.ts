import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import { withoutMapOfCompiled } from '../../build/without-map-of-compiled.ts';

const FILES = {
  'packages/mine/src/index.ts':
    "import { one } from '../../yours/dist/esm/index.js';\n" +
    "import { two } from '../../../node_modules/theirs/dist/index.js';\n" +
    'export const sum: number = one() + two();\n',
  'packages/yours/dist/esm/index.js': 'export const one = () => Number(globalThis.one);\n',
  'node_modules/theirs/dist/index.js': 'export const two = () => Number(globalThis.two);\n',
};

test('a source map leads to sources and to code of others, not to the output of another package', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const input = path.join(folder, 'packages/mine/src/index.ts');
  const build = await rolldown({ input, plugins: [withoutMapOfCompiled()] });
  const { output } = await build.generate({ sourcemap: true });
  await build.close();
  expect(output[0].code).toContain('globalThis.one');
  const sources = output[0].map?.sources.map((source) => source.replace(/^.*(?=mine|theirs)/, ''));
  expect(sources?.toSorted()).toEqual(['mine/src/index.ts', 'theirs/dist/index.js']);
});
