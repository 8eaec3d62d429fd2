import type { IncomingMessage, ServerResponse } from 'node:http';

/** One attempt, as it arrived over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query exactly as sent, nothing decoded. */
  readonly url: string;
  /** Headers exactly as sent: order, case and repetitions kept. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  /** Value of a header, whatever its case; undefined if it was not sent. */
  header(name: string): string | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Body as text. */
  readonly text: string;
  /** Milliseconds since the server started. */
  readonly atMs: number;
  /** Key of the route that answered; undefined for the script. */
  readonly route: string | undefined;
  /** How it ended: the whole answer was handed over, or the connection was cut before (by either side). */
  readonly outcome: Promise<'answered' | 'cut'>;
}

/** Reads a request to its end. */
export async function seeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  facts: { readonly atMs: number; readonly route: string | undefined },
): Promise<SeenRequest> {
  const outcome = new Promise<'answered' | 'cut'>((resolve) => {
    response.on('close', () => resolve(response.writableFinished ? 'answered' : 'cut'));
  });
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = new Uint8Array(Buffer.concat(parts));
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    rawHeaders: pairsOf(request.rawHeaders),
    header: (name) => request.headers[name.toLowerCase()]?.toString(),
    body,
    text: new TextDecoder().decode(body),
    outcome,
    ...facts,
  };
}

function pairsOf(flat: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < flat.length; i += 2) pairs.push([flat[i] ?? '', flat[i + 1] ?? '']);
  return pairs;
}
