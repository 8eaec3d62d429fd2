/** Work that goes on between requests, until it is done or stopped. */
export class BackgroundWork {
  readonly #running = new Set<Promise<void>>();
  readonly #onFailure: (error: unknown) => void;
  #controller = new AbortController();

  /** `onFailure` is told of work that rejects, but for what rejects because it was stopped. */
  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  run(work: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.#controller;
    const running = Promise.resolve()
      .then(() => (signal.aborted ? undefined : work(signal)))
      .catch((error: unknown) => {
        if (!signal.aborted) this.#onFailure(error);
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Tells all work to end and waits until it has. New work can be run after that. */
  async stop(): Promise<void> {
    this.#controller.abort();
    while (this.#running.size > 0) await Promise.all(this.#running);
    this.#controller = new AbortController();
  }
}
