import type { Environment } from './process.js';

/**
 * An environment variable without the blanks around it, which files of secrets leave there; undefined when nothing
 * remains. Deno throws on variables that it may not read: they count as not set.
 */
export function readVariable(env: Environment, name: string): string | undefined {
  try {
    return env[name]?.trim() || undefined;
  } catch {
    return undefined;
  }
}
