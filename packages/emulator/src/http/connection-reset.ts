/** Asks whoever holds the connection to cut it without an answer. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';

  constructor() {
    super('The connection is reset by a fault.');
  }
}
