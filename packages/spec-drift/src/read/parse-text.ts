import type { SourceLocation } from '../finding.js';
import { parseBlockYaml } from './block-yaml.js';
import { parseJson } from './parse-json.js';

/** A JSON or YAML text that has been parsed, of whatever content. */
export interface ParsedText {
  readonly source: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of the node at a JSON pointer (`''` is the root), or of its nearest known parent. */
  locate(pointer: string): SourceLocation;
}

/**
 * Parses JSON or YAML 1.2 (core schema: dates stay text).
 *
 * @throws {InputError} `NOT_YAML` with the place of the first error.
 */
export async function parseText(source: string, text: string): Promise<ParsedText> {
  const json = text.trimStart().startsWith('{') ? parseJson(source, text) : undefined;
  const quick = json ?? parseBlockYaml(source, text);
  if (quick) return quick;
  // The full parser takes several times longer to load and run, and most documents don't need it.
  const { parseYaml } = await import('./parse-yaml.js');
  return parseYaml(source, text);
}
