import { isJsonObject } from '../is-json-object.ts';
import type { Json, JsonObject } from '../read-spec.ts';
import { childOf, resolveReference } from '../resolve-pointer.ts';
import { type DocumentNode, walkDocument } from '../walk-document.ts';

/** A value that a document gives for one of its schemas. */
export interface Example {
  readonly value: Json;
  readonly steps: readonly string[];
  /** Where the schema is that the value has to fit. */
  readonly schemaSteps: readonly string[];
  /** How the value is written when it is a text that stands for several values. */
  readonly wire: 'ndjson' | 'sse' | undefined;
}

/** Every example and default of a document: of media types, parameters, headers and schemas. */
export function examplesOf(document: JsonObject): Example[] {
  return [...walkDocument(document)].flatMap((node) => examplesOfNode(document, node));
}

function examplesOfNode(document: JsonObject, { kind, node, steps }: DocumentNode): Example[] {
  if (kind === 'schema') {
    return ['default', 'example'].flatMap((key) => {
      const value = childOf(node, key);
      if (value === undefined) return [];
      return [{ value, steps: [...steps, key], schemaSteps: steps, wire: undefined }];
    });
  }
  if (kind !== 'mediaType' && kind !== 'parameter' && kind !== 'header') return [];
  if (!isJsonObject(node['schema'])) return [];
  const schemaSteps = [...steps, 'schema'];
  const wire = kind === 'mediaType' ? wireOf(node, steps.at(-1)) : undefined;
  const single = childOf(node, 'example');
  const named = isJsonObject(node['examples']) ? Object.entries(node['examples']) : [];
  return [
    ...(single === undefined
      ? []
      : [{ value: single, steps: [...steps, 'example'], schemaSteps, wire }]),
    ...named.flatMap(([name, example]) => {
      const value = childOf(resolveReference(document, example), 'value');
      if (value === undefined) return [];
      return [{ value, steps: [...steps, 'examples', name, 'value'], schemaSteps, wire }];
    }),
  ];
}

/** The published files have no `x-wire` yet, so the name of the media type counts as well. */
function wireOf(mediaType: JsonObject, name: string | undefined): Example['wire'] {
  if (mediaType['x-wire'] === 'ndjson' || name === 'application/x-ndjson') return 'ndjson';
  if (mediaType['x-wire'] === 'sse' || name === 'text/event-stream') return 'sse';
  return undefined;
}
