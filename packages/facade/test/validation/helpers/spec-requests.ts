import type { RequestInput } from '../../../src/engine/encode-request.js';
import { VERSIONS } from '../../../src/generated/versions.js';

/** The parts of a JSON schema of a spec that say what a request may hold. */
export interface SpecSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SpecSchema>>;
  readonly additionalProperties?: boolean | SpecSchema;
  readonly items?: SpecSchema;
  readonly oneOf?: readonly SpecSchema[];
}

interface SpecParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: SpecSchema;
}

interface SpecOperation {
  readonly parameters?: readonly SpecParameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema: SpecSchema;
          readonly examples?: Readonly<Record<string, { value: unknown }>>;
        }
      >
    >;
  };
}

type Document = Readonly<Record<string, unknown>> & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
};

/** A request as a spec describes it. */
export interface SpecRequest {
  readonly version: string;
  readonly route: string;
  readonly path: SpecSchema;
  readonly query: SpecSchema;
  readonly body: SpecSchema | undefined;
  /** Requests that the spec shows. */
  readonly examples: readonly RequestInput[];
  readonly resolve: (schema: SpecSchema) => SpecSchema;
}

const APIS = ['db_control', 'db_data', 'inference'];

/** Every request of the vendored specs that the facade sends. */
export async function specRequests(): Promise<SpecRequest[]> {
  // By a URL, because the scripts are no part of this package, and compiled by rules of their own.
  const scripts = new URL('../../../../../scripts/specs/index.ts', import.meta.url);
  const { loadSpecs, specsFolder } = (await import(scripts.href)) as {
    readonly specsFolder: string;
    loadSpecs(
      folder: string,
    ): readonly { file: { api: string; version: string }; document: Document }[];
  };
  return loadSpecs(specsFolder)
    .filter(({ file: { api, version } }) => APIS.includes(api) && isKnown(version))
    .flatMap(({ file: { version }, document }) => requestsOf(version, document));
}

function isKnown(version: string): boolean {
  return (VERSIONS as readonly string[]).includes(version);
}

function requestsOf(version: string, document: Document): SpecRequest[] {
  const resolve = <Node extends { readonly $ref?: string }>(node: Node): Node => {
    if (node.$ref === undefined) return node;
    const steps = node.$ref.slice(2).split('/');
    return resolve(
      steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Node,
    );
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const parameters = (operation.parameters ?? []).map(resolve);
      const [media] = Object.values(operation.requestBody?.content ?? {});
      const shown = Object.values(media?.examples ?? {}).map(({ value }) => ({
        body: parsed(value),
      }));
      const examples = shown.length > 0 ? shown : [{}];
      const asked = { path: shownIn('path', parameters), query: shownIn('query', parameters) };
      return {
        version,
        route: `${method.toUpperCase()} ${path}`,
        path: schemaOf('path', parameters),
        query: schemaOf('query', parameters),
        body: media?.schema,
        examples: examples.map((example) => ({ ...asked, ...example })),
        resolve,
      };
    }),
  );
}

function schemaOf(place: string, parameters: readonly SpecParameter[]): SpecSchema {
  const own = parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    required: own.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
  };
}

function shownIn(place: string, parameters: readonly SpecParameter[]): object {
  const own = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(own.map(({ name, example }) => [name, example]));
}

/** An example of newline-delimited JSON shows the lines. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
