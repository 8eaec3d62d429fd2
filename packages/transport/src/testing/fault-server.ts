import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FaultStep } from './fault-step.js';
import { playStep } from './play-step.js';
import { type SeenRequest, seeRequest } from './seen-request.js';

/** Answers in order; the last step answers every further attempt. */
export type Script = readonly FaultStep[];

export interface FaultServerOptions {
  /** Answers to requests that no route takes; without it they get a 404. */
  readonly script?: Script;
  /** `METHOD /path/{template}` -> its own script. A `{name}` stands for one path segment. */
  readonly routes?: Readonly<Record<string, Script>>;
}

/** A real HTTP server that misbehaves as told, and remembers what it saw. */
export interface FaultServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Every request so far whose body has arrived, in order. */
  report(): readonly SeenRequest[];
  /** Ends all connections, then the server. */
  close(): Promise<void>;
}

const NO_ROUTE: FaultStep = {
  status: 404,
  json: {
    error: { code: 'NOT_FOUND', message: 'The fault server has no script for this request.' },
  },
};

/**
 * Starts a server on a free port of this machine.
 *
 * @example await using server = await startFaultServer({ script: [{ status: 503 }, { json: { ok: true } }] });
 */
export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const startedAt = performance.now();
  const closing = new AbortController();
  const nextStep = stepper(options);
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    try {
      const route = routeOf(options.routes, `${request.method} ${request.url}`);
      const atMs = performance.now() - startedAt;
      seen.push(await seeRequest(request, response, { atMs, route }));
      await playStep(nextStep(route), response, closing.signal);
    } catch {
      // The client left before its request was complete, or the server is closing: nobody is left to answer.
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    closing.abort();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () => [...seen],
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Hands out the steps of each script, one an attempt. */
function stepper({ script, routes = {} }: FaultServerOptions) {
  const attempts = new Map<string | undefined, number>();
  return (route: string | undefined): FaultStep => {
    const steps = route === undefined ? script : routes[route];
    const attempt = attempts.get(route) ?? 0;
    attempts.set(route, attempt + 1);
    return steps?.[attempt] ?? steps?.at(-1) ?? NO_ROUTE;
  };
}

function routeOf(routes: FaultServerOptions['routes'] = {}, request: string): string | undefined {
  const [path = ''] = request.split('?');
  const segments = path.split('/');
  return Object.keys(routes).find((route) => {
    const wanted = route.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every((each, i) => each === segments[i] || /^\{.*\}$/.test(each))
    );
  });
}
