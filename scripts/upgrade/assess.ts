import type { DriftAssessment } from '@pinecone-versioned/spec-drift';
import { loadEngine } from './load-engine.ts';
import { UpgradeError } from './upgrade-error.ts';

/**
 * Compares two folders of specs below `cwd`. Throws {@link UpgradeError} with file and line for one that is no spec;
 * `nameOf` says what a file below `cwd` is called where people look for it.
 */
export async function assess(
  base: string,
  revision: string,
  cwd: string,
  nameOf = (file: string) => file,
): Promise<DriftAssessment> {
  const { assessDrift, InputError } = await loadEngine();
  try {
    return await assessDrift(base, revision, { cwd });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { location, message } = error;
    const told = location ? message.replace(location.file, () => nameOf(location.file)) : message;
    throw new UpgradeError(told, { cause: error });
  }
}
