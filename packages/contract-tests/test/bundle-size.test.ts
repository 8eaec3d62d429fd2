import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';

const ENTRY = 'virtual:entry';

/** Minified and compressed size of what a user's bundler makes of some code that imports the built packages. */
async function bundledBytes(code: string): Promise<{ bytes: number; modules: string[] }> {
  const build = await rolldown({
    input: ENTRY,
    platform: 'neutral',
    cwd: import.meta.dirname,
    plugins: [
      {
        name: 'entry',
        // Below this package, so that imports resolve as they do for a user who has installed the packages.
        resolveId: (id) => (id === ENTRY ? path.join(import.meta.dirname, 'entry.js') : undefined),
        load: (id) => (id.endsWith('entry.js') ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const [chunk] = output;
  return { bytes: gzipSync(chunk.code, { level: 9 }).byteLength, modules: chunk.moduleIds };
}

describe.each(listVersions(specsFolder))('a bundle of the %s client', (version) => {
  const client = `@pinecone-versioned/client-${version}`;

  test('of the control plane, transport included, stays under 9 kB', async () => {
    const { bytes } = await bundledBytes(
      `export { createDbControlClient } from '${client}/db-control'`,
    );
    expect(bytes).toBeLessThan(9_000);
    expect(bytes).toBeGreaterThan(5_000);
  });

  test('of the whole package leaves out what is not used', async () => {
    const { bytes } = await bundledBytes(`export { createDbControlClient } from '${client}'`);
    expect(bytes).toBeLessThan(9_100);
  });

  test('of an error class alone carries no client', async () => {
    const { bytes } = await bundledBytes(`export { TimeoutError } from '${client}'`);
    expect(bytes).toBeLessThan(1_000);
  });
});
