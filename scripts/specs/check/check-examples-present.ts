import { isJsonObject } from '../is-json-object.ts';
import { formatPointer } from '../json-pointer.ts';
import type { JsonObject } from '../read-spec.ts';
import { walkDocument } from '../walk-document.ts';
import type { Finding } from './finding.ts';

/** Finds request and response bodies without an example. */
export function checkExamplesPresent(document: JsonObject): Finding[] {
  return [...walkDocument(document)].flatMap(({ kind, node, steps, parent }) => {
    const isBody = parent?.kind === 'requestBody' || parent?.kind === 'response';
    if (kind !== 'mediaType' || !isBody || hasExample(node)) return [];
    const body = parent.kind === 'requestBody' ? 'request body' : `${parent.steps.at(-1)} response`;
    return [
      {
        pointer: formatPointer(steps),
        message: `the ${body} of type ${steps.at(-1)} has no example.`,
        about: 'prose' as const,
      },
    ];
  });
}

function hasExample(mediaType: JsonObject): boolean {
  const { examples } = mediaType;
  return (
    Object.hasOwn(mediaType, 'example') ||
    (isJsonObject(examples) && Object.keys(examples).length > 0)
  );
}
