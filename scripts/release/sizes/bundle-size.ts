import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bytes of a module that imports installed packages, bundled with all that it needs of them, minified and gzipped. */
export async function bundleSize(code: string, installed: string): Promise<number> {
  const input = path.join(installed, 'bundle-size.mjs');
  writeFileSync(input, code);
  const build = await rolldown({ input, platform: 'browser', external: /^node:/ });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const chunks = output.map((file) => (file.type === 'chunk' ? gzipSync(file.code).length : 0));
  return chunks.reduce((sum, length) => sum + length, 0);
}
