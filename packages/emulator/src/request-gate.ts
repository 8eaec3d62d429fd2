import { ServiceError } from './http/service-error.js';

/** Lets requests run side by side, but none beside work that replaces the state. */
export class RequestGate {
  readonly #inside = new Set<Promise<unknown>>();
  #exclusive: Promise<unknown> = Promise.resolve();
  #isHeld = false;
  #isShut = false;

  /** Runs a request, after exclusive work that goes on or waits. Rejects with ServiceError (503) once shut. */
  async enter<Result>(request: () => Promise<Result>): Promise<Result> {
    while (this.#isHeld) await this.#exclusive;
    this.#checkOpen();
    const running = request();
    this.#inside.add(running);
    try {
      return await running;
    } finally {
      this.#inside.delete(running);
    }
  }

  /**
   * Runs work alone: after the requests that go on, and one after the other. Rejects with ServiceError (503) once
   * shut.
   */
  async exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#isHeld) await this.#exclusive;
    this.#checkOpen();
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

  /** Lets nothing in any more. */
  shut(): void {
    this.#isShut = true;
  }

  #checkOpen(): void {
    if (this.#isShut) throw new ServiceError(503, 'UNAVAILABLE', 'The emulator is closed.');
  }
}
