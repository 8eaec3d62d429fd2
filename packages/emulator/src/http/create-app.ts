import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { answerApiCall } from './answer-api-call.js';
import type { ApiParts } from './api-parts.js';
import { checkOrigin } from './check-origin.js';
import { ConnectionCut } from './connection-cut.js';
import { cutConnection } from './cut-connection.js';
import { errorBody } from './error-body.js';
import { refusalOf } from './refusal-of.js';
import { targetOf } from './route-api-call.js';

/** Empty for a request that came without a socket. */
type AppBindings = { Bindings: Partial<HttpBindings> };

export type App = Hono<AppBindings>;

/** What the app is made of. */
export interface AppParts {
  readonly api: ApiParts;
  /** Answers everything below `/__emulator/`. */
  readonly admin: Hono;
}

/** The HTTP surface: the admin API, the hosts of the indexes, and the one host of the service. */
export function createApp({ api, admin }: AppParts): App {
  const app: App = new Hono<AppBindings>();
  app.use(async (context, next) => {
    // Without a socket there is no browser that could have been led here.
    if (context.env?.incoming) checkOrigin(context.req.raw.headers);
    await next();
  });
  app.all('/__emulator/*', (context) => admin.fetch(context.req.raw));
  app.all('*', async (context) => {
    const request = context.req.raw;
    try {
      const isRemote = context.env?.incoming !== undefined;
      return await answerApiCall({ request, target: targetOf(request), isRemote }, api);
    } catch (error) {
      const outgoing = context.env?.outgoing;
      if (!(error instanceof ConnectionCut) || !outgoing) throw error;
      cutConnection(outgoing, error);
      return RESPONSE_ALREADY_SENT;
    }
  });
  app.onError((error) => {
    if (error instanceof ConnectionCut) throw error;
    const refusal = refusalOf(error, api.onFailure);
    return Response.json(errorBody('nested', refusal), { status: refusal.status });
  });
  return app;
}
