import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import type { PackageToBuild } from './package-manifest.ts';

/** Bundles a package's entries, dependencies left out, as ES modules and as CommonJS, with source maps. */
export async function bundle({ folder, manifest, entries }: PackageToBuild): Promise<void> {
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const build = await rolldown({
    input: { ...entries },
    platform: 'neutral',
    external: (id) =>
      id.startsWith('node:') ||
      dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { define: { __PACKAGE_VERSION__: JSON.stringify(manifest.version) } },
  });
  for (const format of ['esm', 'cjs'] as const) {
    await build.write({
      dir: path.join(folder, 'dist', format),
      format,
      sourcemap: true,
      exports: 'named',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    });
  }
  await build.close();
  // Below a package of type module, this is what makes .js files CommonJS.
  writeFileSync(path.join(folder, 'dist/cjs/package.json'), '{ "type": "commonjs" }\n');
}
