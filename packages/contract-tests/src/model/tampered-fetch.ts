import type { Emulator } from '@pinecone-versioned/emulator';

type Json = Record<string, unknown>;

/** Something that is done wrong between client and emulator. */
export interface Tampering {
  /** Decides which requests it hits. */
  readonly hits: (method: string, path: string) => boolean;
  /** Changes the request's JSON body. */
  readonly request?: (body: Json) => Json;
  /** Changes the JSON body of an answer. */
  readonly answer?: (body: Json) => Json;
  /** Changes the headers of an answer. */
  readonly headers?: (headers: Headers) => void;
}

/** A fetch that works but for one fault, which a run of the model has to find. */
export function tamperedFetch({ hits, request, answer, headers }: Tampering) {
  return (fetch: Emulator['fetch']): Emulator['fetch'] =>
    async (input, init) => {
      const sent = new Request(input, init);
      if (!hits(sent.method, new URL(sent.url).pathname)) return fetch(sent);
      const text = await sent.text();
      const body = request && text ? JSON.stringify(request(JSON.parse(text) as Json)) : text;
      const { method, signal } = sent;
      const response = await fetch(sent.url, {
        method,
        signal,
        headers: sent.headers,
        ...(body && { body }),
      });
      headers?.(response.headers);
      if (!answer || !response.ok) return response;
      const changed = answer((await response.json()) as Json);
      const { status, headers: kept } = response;
      return new Response(JSON.stringify(changed), { status, headers: kept });
    };
}
