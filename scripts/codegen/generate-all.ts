import path from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { generateConsole } from './emulator/generate-console.ts';
import { generateEmulator } from './emulator/generate-emulator.ts';
import { generateAdapters } from './facade/adapters/generate-adapters.ts';
import { readAdapters } from './facade/adapters/read-adapters.ts';
import { PROSE_CONSTRAINTS } from './facade/constraints/prose-constraints.ts';
import { generateFacade } from './facade/generate-facade.ts';
import { OPERATION_RENAMES } from './facade/operation-renames.ts';
import { type GeneratedFiles, generateClients, type SpecInput } from './generate-clients.ts';
import { RETRY_RULES } from './retry-rules.ts';

const CONSOLE_FOLDER = path.join(repositoryRoot, 'packages/emulator/src/console');

/**
 * Generates everything that follows from the specs of a folder, in all packages, and what the page of the console has
 * in it. Same specs and sources, same bytes.
 */
export async function generateAll(
  specs: readonly SpecInput[],
  specsFolder: string,
): Promise<GeneratedFiles> {
  return new Map([
    ...(await generateClients(specs, RETRY_RULES)),
    ...(await generateFacade(specs, {
      renames: OPERATION_RENAMES,
      constraints: PROSE_CONSTRAINTS,
      retryRules: RETRY_RULES,
    })),
    ...generateAdapters(readAdapters(specsFolder)),
    ...generateEmulator(specs),
    ...(await generateConsole(CONSOLE_FOLDER)),
  ]);
}
