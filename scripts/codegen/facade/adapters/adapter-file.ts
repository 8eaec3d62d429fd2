import type { ShapeAdapter } from './shape-adapter.ts';

/** Where the adapter of an operation is written by hand, relative to the repository. */
export function adapterFile(adapter: ShapeAdapter): string {
  return `packages/facade/src/adapters/${adapterModule(adapter)}.ts`;
}

/** Its name without folder and ending, such as `describe-index-before-2026-01`. */
export function adapterModule({ operation, before }: ShapeAdapter): string {
  const kebab = operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${kebab}-before-${before}`;
}
