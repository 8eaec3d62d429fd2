import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CodegenError } from '../../codegen-error.ts';
import type { ShapeAdapter } from './shape-adapter.ts';

/** Written by `pnpm specs add`, beside the specs that it speaks of. */
const FILE = 'adapters.json';

/** Which operations of the facade need an adapter; none without the file. Throws {@link CodegenError}. */
export function readAdapters(specsFolder: string): ShapeAdapter[] {
  const file = path.join(specsFolder, FILE);
  if (!existsSync(file)) return [];
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(list) && list.every(isAdapter)) return list;
  throw new CodegenError(
    `${file}: expected a list of {operation, before, previous, request, response}. Restore it from git.`,
  );
}

/** The text of the file. */
export function renderAdapterList(adapters: readonly ShapeAdapter[]): string {
  return `${JSON.stringify(adapters, null, 2)}\n`;
}

function isAdapter(value: unknown): value is ShapeAdapter {
  if (typeof value !== 'object' || value === null) return false;
  const { operation, before, previous, request, response } = value as Partial<ShapeAdapter>;
  return (
    typeof operation === 'string' &&
    typeof before === 'string' &&
    typeof previous === 'string' &&
    Array.isArray(request) &&
    Array.isArray(response)
  );
}
