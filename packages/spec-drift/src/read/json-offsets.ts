import type { NodeOffsets } from './node-offsets.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Frame {
  readonly container: object;
  readonly offsets: Map<string | number, number>;
  /** The member or index that is next or was last. */
  key: string | number;
  expectsKey: boolean;
}

/**
 * Finds where the nodes of a JSON text start. `value` must be what `JSON.parse` makes of the text. Of a key that is
 * there twice, the last one counts, as for `JSON.parse`.
 */
export function scanJsonOffsets(text: string, value: unknown): NodeOffsets {
  const found = new Map<object, Map<string | number, number>>();
  const stack: Frame[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = stack.at(-1);
    if (token === '}' || token === ']') stack.pop();
    else if (token === ',' && frame) startNext(frame);
    else if (frame?.expectsKey) {
      frame.key = JSON.parse(token) as string;
      frame.expectsKey = false;
      frame.offsets.set(frame.key, index);
    } else if (token !== ':') {
      if (typeof frame?.key === 'number') frame.offsets.set(frame.key, index);
      if (token !== '{' && token !== '[') continue;
      const opened = openFrame(frame ? child(frame) : value, token === '{');
      found.set(opened.container, opened.offsets);
      stack.push(opened);
    }
  }
  return found;
}

function startNext(frame: Frame): void {
  if (typeof frame.key === 'number') frame.key++;
  else frame.expectsKey = true;
}

function openFrame(container: unknown, isObject: boolean): Frame {
  return {
    // An overwritten duplicate may have another shape than the value that was kept.
    container: typeof container === 'object' && container !== null ? container : {},
    offsets: new Map(),
    key: isObject ? '' : 0,
    expectsKey: isObject,
  };
}

function child({ container, key }: Frame): unknown {
  return (container as Readonly<Record<string | number, unknown>>)[key];
}
