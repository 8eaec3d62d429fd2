/** An answer as a server gave it. */
export interface CapturedAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A fetch that remembers what came back. */
export interface CapturedFetch {
  readonly fetch: typeof fetch;
  /** The last answer since the last time, and forgets it. */
  take(): CapturedAnswer | undefined;
}

/** Remembers the answers of a fetch, beside handing them on. */
export function capturedFetch(send: typeof fetch): CapturedFetch {
  let last: CapturedAnswer | undefined;
  return {
    async fetch(input, init) {
      const response = await send(input, init);
      const { status, headers } = response;
      last = { status, headers, text: await response.clone().text() };
      return response;
    },
    take() {
      const taken = last;
      last = undefined;
      return taken;
    },
  };
}
