import { Hono } from 'hono';
import { addConsoleRoute } from '../console/console-route.js';
import { equalSecrets } from '../http/api-key.js';
import { ServiceError } from '../http/service-error.js';
import type { AdminParts } from './admin-parts.js';
import { addBrowseRoutes } from './browse-routes.js';
import { addClockRoutes } from './clock-routes.js';
import { addFaultRoutes } from './fault-routes.js';
import { addJournalRoutes } from './journal-routes.js';
import { addSnapshotRoutes } from './snapshot-routes.js';
import { addStateRoutes } from './state-routes.js';

/** The control plane for tests, below `/__emulator/`. Everything but health and the page of the console needs the token. */
export function createAdmin(parts: AdminParts): Hono {
  const admin = new Hono().basePath('/__emulator');
  admin.get('/health', (context) => context.json({ status: 'ok' }));
  addConsoleRoute(admin);
  admin.use(async (context, next) => {
    checkToken(context.req.raw.headers, parts.token);
    await next();
  });
  addStateRoutes(admin, parts);
  addBrowseRoutes(admin, parts);
  addSnapshotRoutes(admin, parts);
  addClockRoutes(admin, parts);
  addFaultRoutes(admin, parts);
  addJournalRoutes(admin, parts);
  admin.notFound(({ req }) => {
    throw new ServiceError(404, 'NOT_FOUND', `The admin API has no ${req.method} ${req.path}.`);
  });
  // The app that this one is part of gives errors their body.
  admin.onError((error) => {
    throw error;
  });
  return admin;
}

function checkToken(headers: Headers, token: string): void {
  const bearer = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const given = headers.get('x-emulator-token') ?? bearer ?? '';
  if (equalSecrets(given, token)) return;
  throw new ServiceError(
    401,
    'UNAUTHENTICATED',
    'The admin API needs the token that was set or shown at the start, in the header X-Emulator-Token or as bearer token.',
  );
}
