import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { minimalValue } from './minimal-value.ts';

/** Arguments of a call that the contract allows: the spec's examples, or else the least that its schemas ask for. */
export interface ExampleCall {
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

interface SpecOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
}

interface MediaType {
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Reads the example call of `METHOD /path/{template}` from an OpenAPI document. */
export function exampleCall(document: JsonObject, route: string): ExampleCall {
  const [method = '', path = ''] = route.split(' ');
  const paths = document['paths'] as unknown as Record<string, Record<string, SpecOperation>>;
  const operation = paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${route} is not in the spec.`);
  const parameters = operation.parameters ?? [];
  const valuesOf = (place: string, wanted: (parameter: Parameter) => boolean) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && wanted(parameter))
        .map(({ name, example }) => [name, example ?? 'x']),
    );
  const [media] = Object.entries(operation.requestBody?.content ?? {});
  return {
    params: {
      path: valuesOf('path', () => true),
      query: valuesOf('query', ({ required }) => required === true),
    },
    ...(media ? { body: bodyOf(document, ...media) } : {}),
  };
}

function bodyOf(document: JsonObject, mediaType: string, { schema, examples }: MediaType): unknown {
  const [example] = Object.values(examples ?? {});
  const value = example ? example.value : minimalValue(document, schema ?? {});
  if (mediaType === 'multipart/form-data') return blobsOf(value as object);
  if (mediaType === 'application/x-ndjson' && typeof value === 'string') return recordsOf(value);
  return value;
}

/** An example of newline-delimited JSON shows the wire; callers pass the records. */
function recordsOf(lines: string): unknown[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function blobsOf(value: object): Record<string, Blob> {
  return Object.fromEntries(
    Object.keys(value).map((name) => [name, new Blob([`content of ${name}`])]),
  );
}
