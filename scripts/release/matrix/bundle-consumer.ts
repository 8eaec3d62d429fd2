import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** A module to bundle: its code, and the folder that its imports are resolved from. */
export interface ConsumerModule {
  readonly folder: string;
  readonly name: string;
  readonly code: string;
}

/** Bundles a module for a browser or an edge worker, and gives the code. */
export async function bundleConsumer({ folder, name, code }: ConsumerModule): Promise<string> {
  const place = path.join(folder, 'bundled');
  mkdirSync(place, { recursive: true });
  const input = path.join(place, `${name}.mjs`);
  writeFileSync(input, code);
  const build = await rolldown({ input, platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}
