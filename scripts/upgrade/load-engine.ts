import type * as Engine from '@pinecone-versioned/spec-drift';
import { UpgradeError } from './upgrade-error.ts';

/** The comparison engine. It is loaded when it is needed, because `specs check` runs before anything is built. */
export async function loadEngine(): Promise<typeof Engine> {
  try {
    return await import('@pinecone-versioned/spec-drift');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UpgradeError(
      'packages/spec-drift is not built. Run `pnpm exec turbo run build --filter @pinecone-versioned/spec-drift` first',
      { cause: error },
    );
  }
}
