/** Lets requests run side by side, but none beside work that replaces the state. */
export class RequestGate {
  readonly #inside = new Set<Promise<unknown>>();
  #exclusive: Promise<unknown> = Promise.resolve();
  #isHeld = false;

  /** Runs a request, after exclusive work that goes on or waits. */
  async enter<Result>(request: () => Promise<Result>): Promise<Result> {
    while (this.#isHeld) await this.#exclusive;
    const running = request();
    this.#inside.add(running);
    try {
      return await running;
    } finally {
      this.#inside.delete(running);
    }
  }

  /** Runs work alone: after the requests that go on, and one after the other. */
  async exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#isHeld) await this.#exclusive;
    this.#isHeld = true;
    const running = Promise.allSettled(this.#inside)
      .then(work)
      .finally(() => {
        this.#isHeld = false;
      });
    // Those that wait want to know when it ended, not how.
    this.#exclusive = running.catch(() => undefined);
    return running;
  }
}
