import type { Clock } from './clock.js';

/** A clock that runs on from another one and can be moved. */
export class MovableClock implements Clock {
  readonly #source: () => number;
  #offset = 0;

  constructor(source: () => number) {
    this.#source = source;
  }

  now(): number {
    return this.#source() + this.#offset;
  }

  /** Sets it to a time in milliseconds since 1970, from which it runs on. */
  set(time: number): void {
    this.#offset = time - this.#source();
  }

  /** Gives it the time of its source again. */
  reset(): void {
    this.#offset = 0;
  }
}
