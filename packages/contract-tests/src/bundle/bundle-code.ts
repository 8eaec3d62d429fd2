import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const ENTRY = 'virtual:entry';

/** What a user's bundler makes of some code. */
export interface BundledCode {
  readonly code: string;
  /** Size, compressed by gzip at its best. */
  readonly bytes: number;
  /** Modules that were left outside, such as those of Node. */
  readonly imports: readonly string[];
}

/** How to bundle. */
export interface BundleOptions {
  /** @default 'neutral' */
  readonly platform?: 'neutral' | 'browser';
  /** @default 'esm' */
  readonly format?: 'esm' | 'iife';
}

/** Bundles and minifies code that imports the built packages. */
export async function bundleCode(
  code: string,
  { platform = 'neutral', format = 'esm' }: BundleOptions = {},
): Promise<BundledCode> {
  const folder = import.meta.dirname;
  const build = await rolldown({
    input: ENTRY,
    platform,
    cwd: folder,
    plugins: [
      {
        name: 'entry',
        // Below this package, so that imports resolve as they do for a user who has installed the packages.
        resolveId: (id) => (id === ENTRY ? path.join(folder, 'entry.js') : undefined),
        load: (id) => (id.endsWith('entry.js') ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format, name: 'bundle', minify: true });
  await build.close();
  const [chunk] = output;
  return {
    code: chunk.code,
    bytes: gzipSync(chunk.code, { level: 9 }).byteLength,
    imports: chunk.imports,
  };
}
