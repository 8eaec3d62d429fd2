import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** A snippet as a user would write it, from the file that the type checker sees. */
function snippetOf(file: string): string {
  return read(file)
    .replaceAll('../../src/testing/index.js', '@pinecone-versioned/transport/testing')
    .replaceAll('../../src/index.js', '@pinecone-versioned/transport')
    .replaceAll('../helpers/sample-api.js', './my-api.js')
    .replaceAll('../helpers/sample-paths.js', './my-paths.js')
    .replaceAll('sampleApi', 'myApi')
    .replaceAll('SamplePaths', 'MyPaths')
    .replaceAll(/\/\/ biome-ignore-all .*\n/g, '');
}

test('every snippet of the README is one that was type-checked', () => {
  const snippets = [...read('../README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  expect(snippets).toEqual([snippetOf('readme/client.ts'), snippetOf('readme/testing.ts')]);
});
