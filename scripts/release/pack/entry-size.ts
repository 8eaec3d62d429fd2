import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bytes of an installed entry when everything it exports is bundled, minified and gzipped. */
export async function entrySize(specifier: string, installed: string): Promise<number> {
  const input = path.join(installed, 'entry-size.mjs');
  writeFileSync(input, `export * from '${specifier}';\n`);
  const build = await rolldown({ input, platform: 'browser', external: /^node:/ });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const chunks = output.map((file) => (file.type === 'chunk' ? gzipSync(file.code).length : 0));
  return chunks.reduce((sum, length) => sum + length, 0);
}
