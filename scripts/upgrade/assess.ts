import type { DriftAssessment } from '@pinecone-versioned/spec-drift';
import { loadEngine } from './load-engine.ts';
import { UpgradeError } from './upgrade-error.ts';

/** Compares two folders of specs below `cwd`. Throws {@link UpgradeError} with file and line for one that is no spec. */
export async function assess(
  base: string,
  revision: string,
  cwd: string,
): Promise<DriftAssessment> {
  const { assessDrift, InputError } = await loadEngine();
  try {
    return await assessDrift(base, revision, { cwd });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UpgradeError(error.message, { cause: error });
  }
}
