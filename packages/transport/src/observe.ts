import type { Hooks, Logger } from './hooks.js';

/** Those who are told about a call. Whatever they do costs the caller nothing. */
export interface Observers extends Hooks {
  readonly logger?: Logger | undefined;
}

/** Calls a hook, if there is one; only then is its event made. */
export function notify<Name extends keyof Hooks>(
  observers: Observers,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const hook = observers[name] as ((event: unknown) => unknown) | undefined;
  if (!hook) return;
  // Asynchronous hooks may fail later; that must not become an unhandled rejection.
  (async () => hook(event()))().catch((error) =>
    log(observers, 'warn', () => [`${name} threw.`, error]),
  );
}

/** Writes a message and its details to the logger, if there is one; only then are they made. */
export function log(
  { logger }: Observers,
  level: keyof Logger,
  line: () => [message: string, details: unknown],
): void {
  if (logger) (async () => logger[level](...line()))().catch(() => {});
}
