import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { dropUnreachedCode } from './drop-unreached-code.ts';
import { externalOf } from './external-of.ts';
import type { PackageToBuild } from './package-manifest.ts';
import { withoutMapOfCompiled } from './without-map-of-compiled.ts';

/**
 * Bundles a package's entries as ES modules and as CommonJS, with source maps. Dependencies are left out, but for
 * those that the package says it takes in.
 */
export async function bundle({
  folder,
  manifest,
  entries,
  formats,
}: PackageToBuild): Promise<void> {
  const build = await rolldown({
    input: { ...entries },
    platform: 'neutral',
    external: externalOf(manifest, 'code'),
    plugins: manifest.inlinedDependencies?.includes('openapi-fetch')
      ? [dropUnreachedCode()]
      : [withoutMapOfCompiled()],
    transform: { define: { __PACKAGE_VERSION__: JSON.stringify(manifest.version) } },
  });
  for (const format of formats) {
    await build.write({
      dir: path.join(folder, 'dist', format),
      format,
      // Sources are shipped once: in the maps of the format that debuggers and bundlers read.
      sourcemap: format === 'esm',
      exports: 'named',
      // The declarations hold the documentation.
      comments: { jsdoc: false },
      // Names and lines stay, so that the output can be read; the rest is what not every user's minifier does.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    });
  }
  await build.close();
  if (!formats.includes('cjs')) return;
  // Below a package of type module, this is what makes .js files CommonJS.
  writeFileSync(path.join(folder, 'dist/cjs/package.json'), '{ "type": "commonjs" }\n');
}
