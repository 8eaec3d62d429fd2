/** Batches that must go through after a slow-down before one more may be under way. */
const BATCHES_PER_RECOVERY = 10;

/**
 * Decides how many batches are under way together: at most `max`, half as many after each 429, and slowly more again
 * while all goes well.
 */
export class AdaptiveGate {
  readonly #max: number;
  readonly #halt: AbortSignal;
  #limit: number;
  #active = 0;
  #unsettled = 0;
  #pauses = 0;
  #slowDowns = 0;
  #sinceRecovery = 0;
  #wakers: (() => void)[] = [];

  constructor(max: number, halt: AbortSignal) {
    this.#max = max;
    this.#limit = max;
    this.#halt = halt;
    halt.addEventListener('abort', () => this.#wake());
  }

  /** Batches that may be under way together at present. */
  get limit(): number {
    return this.#limit;
  }

  /** Waits until another batch is worth preparing: none is prepared to stand in line. False once halted. */
  hasRoom(): Promise<boolean> {
    return this.#until(() => this.#unsettled < this.#limit);
  }

  /** Counts a batch in until `release`; while it waits to be tried again it keeps others from being prepared. */
  admit(): void {
    this.#unsettled++;
  }

  release(): void {
    this.#unsettled--;
    this.#wake();
  }

  /**
   * Waits until an admitted batch may be sent; to be followed by `leave`. Gives the number of slow-downs so far,
   * undefined once halted.
   */
  async enter(): Promise<number | undefined> {
    const entered = await this.#until(() => {
      if (this.#active >= this.#limit) return false;
      // In the same turn as the check, or two could pass it.
      this.#active++;
      return true;
    });
    return entered ? this.#slowDowns : undefined;
  }

  leave(): void {
    this.#active--;
    this.#wake();
  }

  /** Notes a batch that went through without a 429. */
  speedUp(): void {
    if (this.#limit === this.#max || ++this.#sinceRecovery < BATCHES_PER_RECOVERY) return;
    this.#sinceRecovery = 0;
    this.#limit++;
    this.#wake();
  }

  /** Halves the limit, once for all batches that were under way together: `entered` is what `enter` gave. */
  slowDown(entered: number): void {
    if (entered < this.#slowDowns) return;
    this.#slowDowns++;
    this.#sinceRecovery = 0;
    this.#limit = Math.max(1, Math.floor(this.#limit / 2));
  }

  /** Lets nobody in before the sleep is over. */
  async pause(sleep: Promise<void>): Promise<void> {
    this.#pauses++;
    // Sleeps end early only when the run is halted, which `enter` then tells.
    await sleep.catch(() => {});
    this.#pauses--;
    this.#wake();
  }

  async #until(pass: () => boolean): Promise<boolean> {
    for (;;) {
      if (this.#halt.aborted) return false;
      if (this.#pauses === 0 && pass()) return true;
      await new Promise<void>((wake) => {
        this.#wakers.push(wake);
      });
    }
  }

  #wake(): void {
    const wakers = this.#wakers;
    this.#wakers = [];
    for (const wake of wakers) wake();
  }
}
