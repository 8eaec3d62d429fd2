import type { FaultServer } from '@pinecone-versioned/transport/testing';
import type { ApiVersionMode } from '../../../src/config/api-version-mode.js';
import type { PineconeOptions } from '../../../src/config/pinecone-options.js';
import type { PineconeWarning } from '../../../src/config/pinecone-warning.js';
import { Pinecone } from '../../../src/pinecone.js';
import { clockFrom } from './clock-from.js';

export const KEY = 'pcsk_NeverToBeSeen-4f1a';

/** A client of a server on this machine, an index on the same server, and the warnings so far. */
export function clientAt<const Mode extends ApiVersionMode = 'auto'>(
  { url }: FaultServer,
  options: PineconeOptions<Mode> = {},
) {
  const warnings: PineconeWarning[] = [];
  const pc = new Pinecone<Mode>({
    apiKey: KEY,
    controllerHostUrl: url,
    // All versions are in support then.
    clock: clockFrom('2026-01-15'),
    onWarning: (warning) => warnings.push(warning),
    ...options,
  });
  return { pc, index: pc.index({ host: url }), warnings };
}

/** Version header of each request that a server saw. */
export function versionsSeen(server: FaultServer): (string | undefined)[] {
  return server.report().map((request) => request.header('x-pinecone-api-version'));
}
