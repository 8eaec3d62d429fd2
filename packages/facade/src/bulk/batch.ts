/** Records that go into one request. */
export interface Batch<Item> {
  /** Position among the batches of the run, from 0. */
  readonly index: number;
  readonly items: readonly Item[];
  /** What each item was serialised to, in the same order: to be sent, so that nothing is serialised twice. */
  readonly texts: readonly string[];
  /** Size of the request's body: the texts, a byte after each, and the allowance for what surrounds them. */
  readonly bytes: number;
}
