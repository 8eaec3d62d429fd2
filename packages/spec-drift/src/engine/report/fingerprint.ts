import type { Direction } from '../../finding.js';

/** Sixteen hex digits for kind, node and direction. The same on every platform; not a secret. */
export function fingerprintOf(kind: string, place: string, direction: Direction): string {
  const text = `${kind}\n${place}\n${direction}`;
  return [0x811c9dc5, 0x1000193b].map((seed) => hash(text, seed)).join('');
}

/** FNV-1a with a final mix: short and without dependencies. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
