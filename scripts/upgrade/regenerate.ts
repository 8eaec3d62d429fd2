import path from 'node:path';
import { checkPackages } from '../codegen/check-packages.ts';
import { compareFiles, type FileChange } from '../codegen/compare-files.ts';
import { generateAll } from '../codegen/generate-all.ts';
import { loadSpecs } from '../specs/load-specs.ts';
import type { FileStep } from './file-step.ts';

/** What generated files a specs folder asks for, and which of them differ from what is there. */
export interface Regeneration {
  readonly changes: readonly FileChange[];
  /** What these changes come to: absolute path -> content; null for a file that has to go. */
  readonly contents: FileStep['files'];
  /** Messages about a `package.json` that does not fit the specs. */
  readonly problems: readonly string[];
}

/** Generates in memory what follows from a specs folder. Throws what codegen and the overrides have to say. */
export async function regenerate(
  specsFolder: string,
  packagesFolder: string,
): Promise<Regeneration> {
  const specs = loadSpecs(specsFolder);
  const files = await generateAll(specs, specsFolder);
  const changes = compareFiles(packagesFolder, files);
  return {
    changes,
    contents: new Map(
      changes.map(({ name }) => [path.join(packagesFolder, name), files.get(name) ?? null]),
    ),
    problems: checkPackages(packagesFolder, specs),
  };
}
