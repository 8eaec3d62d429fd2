import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageRoot } from '../paths.ts';
import type { Readings } from '../runner/metric.ts';
import type { Entry } from './entries.ts';

/** Bytes of a bundle of a program that uses the entry's binding, minified and then compressed. */
export async function measureBundle({ specifier, binding }: Entry): Promise<Readings> {
  const name = binding.split(' as ')[1] ?? binding;
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${binding} } from '${specifier}'; globalThis.kept = ${name};`,
      resolveDir: packageRoot,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, compressed: gzipSync(code, { level: 9 }).length };
}
