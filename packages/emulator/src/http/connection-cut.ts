/** The part of an answer that goes out before the connection is cut. */
export interface PartialAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length of the whole body, which the headers announce. */
  readonly announced: number;
}

/** Asks whoever holds the connection to cut it, without an answer or in the middle of one. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
  readonly partial: PartialAnswer | undefined;

  constructor(partial?: PartialAnswer) {
    super('The connection is cut by a fault.');
    this.partial = partial;
  }
}
