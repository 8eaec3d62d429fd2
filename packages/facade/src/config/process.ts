/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface ProcessLike {
  readonly env?: Environment;
  emitWarning?(message: string, options: { type: string; code: string }): void;
}

/** The `process` of Node and of what resembles it; undefined in browsers and most workers. */
export function currentProcess(): ProcessLike | undefined {
  return (globalThis as { process?: ProcessLike }).process;
}
