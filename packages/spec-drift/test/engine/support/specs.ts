import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ParsedDocument } from '../../../src/parsed-document.js';

type JsonObject = Record<string, unknown>;

/** A document without positions, for comparisons that look at classes only. */
export function parsed(value: JsonObject, source = 'spec.yaml'): ParsedDocument {
  return { source, value, locate: () => ({ file: source, line: 1, column: 1 }) };
}

const FOLDER = new URL('../../../../../specs/', import.meta.url);

/** The value of a vendored spec, such as `vendored('2025-04', 'db_control')`. */
export function vendored(version: string, name: string): JsonObject {
  const file = new URL(`${version}/${name}_${version}.oas.yaml`, FOLDER);
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing; the specs are vendored.`);
  return parse(readFileSync(file, 'utf8'));
}

/** The specs that both versions have. */
export const SPEC_NAMES = [
  'admin',
  'assistant_control',
  'assistant_data',
  'assistant_evaluation',
  'db_control',
  'db_data',
  'db_metrics',
  'inference',
  'oauth',
] as const;
