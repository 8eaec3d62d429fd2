import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileNameOf } from '../pack/file-name-of.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { scratchFolder } from '../scratch/scratch-folder.ts';
import { orderPackages } from './order-packages.ts';
import type { Registry } from './registry.ts';

/** What became of one package. */
export interface PublishStep {
  readonly name: string;
  readonly version: string;
  readonly outcome: 'published' | 'was there already';
}

/**
 * Publishes tarballs, dependencies first. A version that is there already is left alone, so that a publish that broke
 * off is resumed by running it again.
 *
 * @throws Error of the registry at the first package that it does not take; those before it stay published.
 */
export async function* publishPackages(
  packages: readonly PackedPackage[],
  registry: Registry,
): AsyncGenerator<PublishStep> {
  using scratch = scratchFolder('publish-');
  for (const { name, manifest, tarball } of orderPackages(packages)) {
    const { version } = manifest;
    if (await registry.has(name, version)) {
      yield { name, version, outcome: 'was there already' };
      continue;
    }
    const file = path.join(scratch.path, `${fileNameOf(name)}.tgz`);
    writeFileSync(file, tarball);
    await registry.publish(file);
    yield { name, version, outcome: 'published' };
  }
}
