import type { ApiContract, ErrorForm, OperationContract, Plane } from './api-contract.js';

/** An operation of one version that a request goes to. */
export interface Route {
  readonly contract: ApiContract;
  readonly operation: OperationContract;
  /** `METHOD /path` of the spec, by which handlers are found. */
  readonly key: string;
}

/** What a method and path lead to. */
export type RouteMatch =
  | { readonly kind: 'found'; readonly route: Route; readonly path: Record<string, string> }
  | { readonly kind: 'other-methods'; readonly methods: readonly string[] }
  | { readonly kind: 'unknown' };

interface PreparedRoute extends Route {
  readonly segments: readonly string[];
}

/** Every operation of every version, found by plane, version, method and path. */
export class ContractBook {
  /** API versions, oldest first. */
  readonly versions: readonly string[];
  readonly routes: readonly Route[];
  readonly #prepared: readonly PreparedRoute[];
  readonly #contracts: readonly ApiContract[];

  /** `contracts` come oldest version first. */
  constructor(contracts: readonly ApiContract[]) {
    this.#contracts = contracts;
    this.versions = [...new Set(contracts.map(({ version }) => version))];
    this.#prepared = contracts.flatMap((contract) =>
      contract.operations.map((operation) => ({
        contract,
        operation,
        key: `${operation.method} ${operation.path}`,
        segments: operation.path.split('/'),
      })),
    );
    this.routes = this.#prepared;
  }

  /** `path` begins with a slash and is still encoded. Throws URIError when a parameter is not decodable. */
  match(
    plane: Plane,
    version: string,
    { method, path }: { readonly method: string; readonly path: string },
  ): RouteMatch {
    const segments = path.split('/');
    const fitting = this.#prepared
      .filter(({ contract }) => contract.plane === plane && contract.version === version)
      .filter((route) => fits(route.segments, segments))
      .sort((a, b) => parametersOf(a).length - parametersOf(b).length);
    const route = fitting.find(({ operation }) => operation.method === method);
    if (route) return { kind: 'found', route, path: readParameters(route.segments, segments) };
    if (fitting.length === 0) return { kind: 'unknown' };
    const methods = [...new Set(fitting.map(({ operation }) => operation.method))];
    return { kind: 'other-methods', methods };
  }

  /** How the errors of a plane look, also where no operation is found. */
  errorForm(plane: Plane): ErrorForm {
    return this.#contracts.find((contract) => contract.plane === plane)?.errors ?? 'nested';
  }
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, at) => (isParameter(part) ? segments[at] !== '' : part === segments[at]))
  );
}

function parametersOf({ segments }: PreparedRoute): string[] {
  return segments.filter(isParameter);
}

function readParameters(template: readonly string[], segments: readonly string[]) {
  const path: Record<string, string> = {};
  for (const [at, part] of template.entries()) {
    if (isParameter(part)) path[part.slice(1, -1)] = decodeURIComponent(segments[at] ?? '');
  }
  return path;
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}
