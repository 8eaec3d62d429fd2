const CAPACITY = 500;
const RETRY_COST = 5;
const NO_RESPONSE_COST = 10;
const SUCCESS_REFUND = 1;

/**
 * A token bucket that stops a fleet of clients from hammering a host that is down: retries cost tokens, successes
 * bring them back. The figures are those of the AWS SDKs' standard mode. With a capacity of Infinity it never ends.
 */
export class RetryBudget {
  readonly #capacity: number;
  #tokens: number;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
    this.#tokens = capacity;
  }

  /** Takes the price of one retry; returns it, or undefined when too little is left. */
  take(gotResponse: boolean): number | undefined {
    const cost = gotResponse ? RETRY_COST : NO_RESPONSE_COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** Gives back what the last retry cost, or a little for a call that needed none. */
  refund(cost: number = SUCCESS_REFUND): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + cost);
  }
}
