import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** In the order and the spelling of the wire. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What the recorder answers; no content type is sent that is not given. */
export interface RecorderAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A real HTTP server on this machine that keeps what it is sent. */
export interface Recorder extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Answers every request from now on. */
  answerWith(answer: RecorderAnswer): void;
  /** The requests since the last time, and forgets them. */
  take(): RecordedRequest[];
}

/** Starts a recorder on a free port. */
export async function startRecorder(): Promise<Recorder> {
  let answer: RecorderAnswer = { status: 200 };
  let requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method = '', url = '', rawHeaders } = request;
    const body = new Uint8Array(Buffer.concat(parts));
    requests.push({ method, target: url, headers: pairsOf(rawHeaders), body });
    const content = Buffer.from(answer.body ?? '');
    response.writeHead(answer.status, {
      ...(answer.status === 204 ? {} : { 'content-length': content.byteLength }),
      ...answer.headers,
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (next) => {
      answer = next;
    },
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function pairsOf(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index) =>
    index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as [string, string]] : [],
  );
}
