import type { ShapeAdapter } from './shape-adapter.ts';

/** Where the adapters between a version and the one before it are written by hand, relative to the repository. */
export function adapterFile({ before }: Pick<ShapeAdapter, 'before'>): string {
  return `packages/facade/src/adapters/${before}.ts`;
}
