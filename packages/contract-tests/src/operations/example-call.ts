import type { JsonObject } from '@pinecone-versioned/scripts/specs';

/** Arguments of a call that the contract allows, taken from the spec's examples. */
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
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
    >;
  };
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
  const [example] = Object.values(media?.[1].examples ?? {});
  return {
    params: {
      path: valuesOf('path', () => true),
      query: valuesOf('query', ({ required }) => required === true),
    },
    ...(media && example ? { body: bodyOf(media[0], example.value) } : {}),
  };
}

/** An example as a caller would give it: text formats are examples of the wire, not of the argument. */
function bodyOf(mediaType: string, value: unknown): unknown {
  if (mediaType === 'application/x-ndjson') {
    return String(value)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }
  if (mediaType === 'multipart/form-data') {
    return Object.fromEntries(
      Object.keys(value as object).map((name) => [name, new Blob([`content of ${name}`])]),
    );
  }
  return value;
}
