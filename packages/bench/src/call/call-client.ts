/** The calls that are measured, as a client makes them. */
export interface CallClient {
  describe(): Promise<unknown>;
  /** With 1536 values in, and ten matches with theirs out. */
  query(vector: number[]): Promise<unknown>;
  /** Twenty ids. */
  list(): Promise<unknown>;
}

export type CallName = keyof CallClient;

export const CALL_NAMES: readonly CallName[] = ['describe', 'query', 'list'];
