import type { Hono } from 'hono';
import { presentIndexes } from '../control/find-index.js';
import { indexStatus } from '../control/index-status.js';
import { DEFAULT_NAMESPACE } from '../data/namespace-name.js';
import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import { invalidArgument } from '../http/refusals.js';
import { ServiceError } from '../http/service-error.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import type { AdminParts } from './admin-parts.js';
import { browseNamespaces, browseRecord, browseRecords, type PageRange } from './browse-records.js';
import { describeState } from './describe-state.js';

const DEFAULT_LIMIT = 100;
const LARGEST_LIMIT = 1000;

/** `GET /state`, and `GET /indexes/{name}/namespaces`, `/records` and `/record`. */
export function addBrowseRoutes(admin: Hono, { state }: AdminParts): void {
  admin.get('/state', (context) => context.json(describeState(state.services)));
  admin.get('/indexes/:name/namespaces', async (context) => {
    const { services } = state;
    const { uid } = await readableIndex(services, context.req.param('name'));
    return context.json(browseNamespaces(uid, pageRange(context.req.query()), services));
  });
  admin.get('/indexes/:name/records', async (context) => {
    const query = context.req.query();
    const vectors = await readableNamespace(state.services, context.req.param('name'), query);
    const { prefix = '' } = query;
    return context.json(browseRecords(vectors, { ...pageRange(query), prefix }));
  });
  admin.get('/indexes/:name/record', async (context) => {
    const query = context.req.query();
    const vectors = await readableNamespace(state.services, context.req.param('name'), query);
    return context.json(browseRecord(vectors, query['id'] ?? ''));
  });
}

type Query = Readonly<Record<string, string>>;

function pageRange({ limit = String(DEFAULT_LIMIT), paginationToken }: Query): PageRange {
  const count = Number(limit);
  if (/^\d{1,4}$/.test(limit) && count >= 1 && count <= LARGEST_LIMIT) {
    return { limit: count, paginationToken };
  }
  throw invalidArgument(
    `\`limit\` must be a whole number from 1 to ${LARGEST_LIMIT}; got ${JSON.stringify(limit)}.`,
  );
}

/** The index of this name with its records in memory. Throws ServiceError: 404 without it, 503 while it has none. */
async function readableIndex(services: Services, name: string): Promise<IndexEntity> {
  const index = presentIndexes(services).find((own) => own.name === name);
  if (!index) {
    throw new ServiceError(404, 'NOT_FOUND', `There is no index ${JSON.stringify(name)}.`);
  }
  const { ready, state } = indexStatus(index, services);
  if (!ready) {
    throw new ServiceError(
      503,
      'UNAVAILABLE',
      `Index ${name} is not ready: its state is ${state}.`,
    );
  }
  await services.data.ready(index.uid);
  return index;
}

async function readableNamespace(
  services: Services,
  name: string,
  { namespace = DEFAULT_NAMESPACE }: Query,
): Promise<NamespaceVectors> {
  const { uid } = await readableIndex(services, name);
  const vectors = services.data.namespace(uid, namespace);
  if (vectors) return vectors;
  throw new ServiceError(
    404,
    'NOT_FOUND',
    `Index ${name} has no namespace ${JSON.stringify(namespace)}.`,
  );
}
