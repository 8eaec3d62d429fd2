import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { USAGE } from '../src/cli/usage.js';
import './readme/in-process.js';
import './readme/vitest.js';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const readme = read('../README.md');

/** A snippet as a user would write it, from the file that was just run. */
function snippetOf(file: string): string {
  return read(file)
    .replace('../../src/vitest/index.js', '@pinecone-versioned/emulator/vitest')
    .replace('../../src/index.js', '@pinecone-versioned/emulator');
}

test('every snippet of the README is one that was run', () => {
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  expect(snippets).toEqual([snippetOf('readme/in-process.ts'), snippetOf('readme/vitest.ts')]);
});

test('the README shows the usage that the command prints', () => {
  expect(readme).toContain(USAGE);
});
