import type { Hooks, Logger } from './hooks.js';

/** The hooks and the logger of a client, called so that whatever they do costs the caller nothing. */
export class Observers {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;

  constructor({ onRequest, onResponse, onRetry }: Hooks, logger: Logger | undefined) {
    this.#hooks = { onRequest, onResponse, onRetry };
    this.#logger = logger;
  }

  notify<Name extends keyof Hooks>(
    name: Name,
    event: Parameters<NonNullable<Hooks[Name]>>[0],
  ): void {
    const hook = this.#hooks[name] as ((event: unknown) => unknown) | undefined;
    // Asynchronous hooks may fail later; that must not become an unhandled rejection.
    (async () => hook?.(event))().catch((error) => this.log('warn', `${name} threw.`, error));
  }

  log(level: keyof Logger, message: string, details: unknown): void {
    (async () => this.#logger?.[level](message, details))().catch(() => {});
  }
}
