import path from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from '../paths.ts';

/**
 * Makes JavaScript of the worker that uploads, so that what it takes to run TypeScript does not count as memory of a
 * client; packages stay outside of it. Returns the file.
 */
export async function compileWorker(): Promise<string> {
  const outfile = path.join(packageRoot, 'node_modules/.cache/bench/bulk.mjs');
  await build({
    entryPoints: [path.join(packageRoot, 'src/workers/bulk.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
