import type { Hono } from 'hono';
import { ServiceError } from '../http/service-error.js';
import type { ResolvedOptions } from '../options.js';
import { packageVersion } from '../package-version.js';
import type { AdminParts } from './admin-parts.js';
import { describeCoverage } from './describe-coverage.js';
import { readAdminBody } from './read-admin-body.js';
import { seedEmulator } from './seed-emulator.js';

/** `GET /info`, `POST /reset`, `POST /seed`, `POST /catch-up`. */
export function addStateRoutes(admin: Hono, { state, api, seedCall, resetAll }: AdminParts): void {
  admin.get('/info', (context) =>
    context.json({
      version: packageVersion,
      url: state.url,
      apiVersions: api.book.versions,
      options: shownOptions(state.options),
      indexes: state.services.store.indexes.list().length,
      operations: describeCoverage(api.book, api.handlers),
    }),
  );
  admin.post('/reset', async (context) => {
    await resetAll();
    return context.json({});
  });
  admin.post('/seed', async (context) => {
    await seedEmulator(await readAdminBody(context.req.raw, 'seed'), seedCall);
    return context.json({});
  });
  admin.post('/catch-up', async (context) => {
    const { index } = await readAdminBody(context.req.raw, 'catchUp');
    const { data, store } = state.services;
    const uid = store.indexes.list().find(({ name }) => name === index)?.uid;
    if (index !== undefined && uid === undefined) {
      throw new ServiceError(404, 'NOT_FOUND', `There is no index ${JSON.stringify(index)}.`);
    }
    data.catchUp(uid);
    return context.json({});
  });
}

/** The key stays secret. */
function shownOptions({ apiKey, ...options }: ResolvedOptions) {
  const keys = apiKey === false ? 'none' : apiKey === undefined ? 'any' : 'one';
  return { ...options, apiKey: keys };
}
