import { formatPointer } from '../json-pointer.ts';
import type { JsonObject } from '../read-spec.ts';
import { type DocumentNode, walkDocument } from '../walk-document.ts';
import type { Finding } from './finding.ts';

const DESCRIBED = new Set(['operation', 'parameter', 'requestBody', 'response', 'header']);

/** Finds operations, parameters, bodies, responses, named schemas and properties without a description. */
export function checkDescriptions(document: JsonObject): Finding[] {
  return [...walkDocument(document)].filter(needsDescription).flatMap(({ kind, node, steps }) => {
    const { description } = node;
    if (typeof description === 'string' && description.trim() !== '') return [];
    const what = steps.at(-2) === 'properties' ? `property \`${steps.at(-1)}\`` : kind;
    return [
      {
        pointer: formatPointer(steps),
        message: `the ${what} has no description.`,
        about: 'prose' as const,
      },
    ];
  });
}

function needsDescription({ kind, node, steps }: DocumentNode): boolean {
  if (Object.hasOwn(node, '$ref')) return false;
  if (kind !== 'schema') return DESCRIBED.has(kind);
  const holder = steps.at(-2);
  return holder === 'properties' || holder === 'schemas';
}
