import { pointerSegments } from '../document/json-pointer.js';

const CONTAINERS = new Set(['properties', 'schema', 'content', 'schemas']);

/** A short name of a node for people, such as `IndexModel.status.state`. */
export function describeNode(pointer: string): string {
  const [top, second, third, ...rest] = pointerSegments(pointer);
  if (top === 'components' && third !== undefined) return [third, ...shortened(rest)].join('.');
  if (top === 'paths' && second !== undefined && third !== undefined) {
    const place = shortened(rest).join('.');
    return `${third.toUpperCase()} ${second}${place ? ` ${place}` : ''}`;
  }
  return pointerSegments(pointer).join('.') || 'document';
}

function shortened(segments: readonly string[]): string[] {
  const words: string[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment === 'items' && segments[index - 1] !== 'properties') words.push('[]');
    else if (!CONTAINERS.has(segment) || segments[index - 1] === 'properties') words.push(segment);
  }
  return words;
}
