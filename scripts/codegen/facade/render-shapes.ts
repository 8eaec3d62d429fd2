import { renderKey } from '../render-literal.ts';
import { listShapes } from './list-shapes.ts';
import { mergeEqualShapes } from './merge-equal-shapes.ts';
import type { RequestField, RequestShape } from './request-shape.ts';

/** The declarations of shapes, and by what name each is declared. */
export interface RenderedShapes {
  readonly code: string;
  readonly names: ReadonlyMap<RequestShape, string>;
}

/** Declares each shape once, before whatever contains it. */
export function renderShapes(roots: readonly RequestShape[]): RenderedShapes {
  const all = listShapes(roots);
  const representatives = mergeEqualShapes(all);
  const declared = [...new Set(representatives.values())];
  const ownNames = uniqueNames(declared);
  const names = new Map(
    all.map((shape) => [shape, ownNames.get(representatives.get(shape) ?? shape) ?? shape.name]),
  );
  const done = new Set<string>();
  const code = declared.map((shape) => {
    const name = names.get(shape) ?? shape.name;
    const fields = [...shape.fields].map(([key, field]) => {
      const inner = field.shape && names.get(field.shape);
      return `  ${renderKey(key)}: ${renderField(field, inner, done)},\n`;
    });
    done.add(name);
    return `const ${name}: Shape = {\n${fields.join('')}};\n`;
  });
  return { code: code.join('\n'), names };
}

/** What is not declared yet contains this very shape: it is read when it is needed. */
function renderField(
  { shape: _, ...range }: RequestField,
  inner: string | undefined,
  done: ReadonlySet<string>,
): string {
  const members = Object.entries(range).map(([name, value]) => `${name}: ${value}`);
  if (inner !== undefined) {
    members.push(done.has(inner) ? `shape: ${inner}` : `get shape() { return ${inner}; }`);
  }
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

function uniqueNames(shapes: readonly RequestShape[]): Map<RequestShape, string> {
  const taken = new Set<string>();
  return new Map(
    shapes.map((shape) => {
      let name = shape.name;
      for (let number = 2; taken.has(name); number++) name = `${shape.name}${number}`;
      taken.add(name);
      return [shape, name];
    }),
  );
}
