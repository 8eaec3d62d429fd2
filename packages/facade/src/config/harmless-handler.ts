import type { WarningHandler } from './pinecone-warning.js';

/** A handler of warnings by which no call fails, whatever it does. */
export function harmlessHandler(onWarning: WarningHandler): WarningHandler {
  return (warning) => void (async () => onWarning(warning))().catch(() => {});
}
