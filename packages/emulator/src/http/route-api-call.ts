import type { Plane } from '../contract/api-contract.js';
import type { ContractBook, RouteMatch } from '../contract/contract-book.js';
import { INDEX_PREFIX } from './index-host.js';
import { invalidArgument } from './refusals.js';
import { ServiceError } from './service-error.js';

/** Where a request of the API goes. */
export interface ApiTarget {
  readonly plane: Plane;
  /** Path below the host, with its slash, still encoded. */
  readonly path: string;
  /** Label of the index whose host is called; with the plane `index` only. */
  readonly label?: string;
}

/** Reads from the URL's path where a request goes. */
export function targetOf(request: Request): ApiTarget {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(INDEX_PREFIX)) return { plane: 'global', path: pathname };
  const [label = '', ...steps] = pathname.slice(INDEX_PREFIX.length).split('/');
  return { plane: 'index', path: `/${steps.join('/')}`, label };
}

/** An operation of the version, or the methods that the path has instead of the request's. */
export type ApiRoute = Exclude<RouteMatch, { kind: 'unknown' }>;

/** Finds the operation of a request; HEAD is answered as GET is. Throws ServiceError (404, 400). */
export function routeApiCall(
  method: string,
  target: ApiTarget,
  { book, version }: { readonly book: ContractBook; readonly version: string },
): ApiRoute {
  const call = { method: method === 'HEAD' ? 'GET' : method, path: target.path };
  const match = (own: string) => book.match(target.plane, own, call);
  const found = decodable(() => match(version), target.path);
  if (found.kind === 'found') return found;
  const others = book.versions.filter((other) => match(other).kind === 'found');
  if (found.kind === 'other-methods' && others.length === 0) return found;
  const hint = others.length > 0 ? ` It is in ${others.join(', ')}.` : '';
  throw new ServiceError(
    404,
    'NOT_FOUND',
    `API version ${version} has no ${call.method} ${target.path}.${hint}`,
  );
}

function decodable(match: () => RouteMatch, path: string): RouteMatch {
  try {
    return match();
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw invalidArgument(`The path ${path} is not valid percent-encoded UTF-8.`);
  }
}

/** Answers OPTIONS, and refuses other methods that the path does not have. */
export function answerOtherMethod(method: string, methods: readonly string[]): Response {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
  const message = `The method ${method} is not allowed here. Allowed: ${allow}.`;
  throw new ServiceError(405, 'UNIMPLEMENTED', message).withHeaders({ allow });
}
