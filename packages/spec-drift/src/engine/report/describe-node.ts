import { isMethod } from '../contract/operation.js';
import { pointerSegments } from '../document/json-pointer.js';

/**
 * A short name of a node for people: `IndexModel.status.state` for a pointer into components,
 * `POST /things request body name` below paths, `parameter query limit` for a shared parameter,
 * `pets.yaml Pet.name` in another file.
 */
export function describeNode(place: string): string {
  if (!place.startsWith('/')) {
    const [name = '', ...rest] = place.split('/');
    return [name, dotted(rest)].filter(Boolean).join(' ');
  }
  const [top, second, third, ...rest] = pointerSegments(place);
  if (top === 'components' && third !== undefined)
    return [third, dotted(rest)].filter(Boolean).join('.');
  if (top === 'paths' && second !== undefined && third !== undefined) {
    if (!isMethod(third)) return [second, dotted([third, ...rest])].join(' ');
    return [`${third.toUpperCase()} ${second}`, ...inOperation(rest)].filter(Boolean).join(' ');
  }
  if (top === 'webhooks' && second !== undefined) {
    return [`webhook ${second}`, ...inOperation(rest)].filter(Boolean).join(' ');
  }
  if (top === 'x-files' && second !== undefined) {
    return [second, dotted([third ?? '', ...rest])].filter(Boolean).join(' ');
  }
  return [top, second, third, ...rest].filter(Boolean).join('.') || 'document';
}

/** The part of an operation, then the way down its schema. */
function inOperation([part, ...rest]: readonly string[]): string[] {
  if (part === 'requestBody') return ['request body', ...inContent(rest)];
  if (part === 'responses') return [`response ${rest[0] ?? ''}`, ...inContent(rest.slice(1))];
  if (part === 'callbacks') return [`callback ${rest[0] ?? ''}`, ...inOperation(rest.slice(3))];
  return part === undefined ? [] : [dotted([part, ...rest])];
}

/** JSON is what is expected, so only other media types are named. */
function inContent([first, mediaType, ...rest]: readonly string[]): string[] {
  if (first !== 'content' || mediaType === undefined) return [dotted([first ?? ''])];
  return [mediaType.includes('json') ? '' : mediaType, dotted(rest)];
}

const CONTAINERS = new Set(['properties', 'schema']);

function dotted(segments: readonly string[]): string {
  const words: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const isName = segments[index - 1] === 'properties';
    if (segment === 'items' && !isName) words.push('[]');
    else if (isName || !CONTAINERS.has(segment)) words.push(segment);
  }
  return words.join('.');
}
