const CAPACITY = 500;
const RETRY_COST = 5;
const NO_RESPONSE_COST = 10;
const SUCCESS_REFUND = 1;

/**
 * A token bucket per host that stops a fleet of clients from hammering a host that is down: retries cost tokens,
 * successes bring them back. The figures are those of the AWS SDKs' standard mode.
 */
export class RetryBudget {
  readonly #tokens = new Map<string, number>();

  /** Takes the price of one retry; returns it, or undefined when the host's bucket is too empty. */
  take(host: string, gotResponse: boolean): number | undefined {
    const cost = gotResponse ? RETRY_COST : NO_RESPONSE_COST;
    const left = this.#left(host);
    if (left < cost) return undefined;
    this.#tokens.set(host, left - cost);
    return cost;
  }

  /** Gives back what the last retry cost, or a little for a call that needed none. */
  refund(host: string, cost: number | undefined): void {
    this.#tokens.set(host, Math.min(CAPACITY, this.#left(host) + (cost ?? SUCCESS_REFUND)));
  }

  #left(host: string): number {
    return this.#tokens.get(host) ?? CAPACITY;
  }
}
