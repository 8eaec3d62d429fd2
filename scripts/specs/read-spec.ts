import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { parsePointer } from './json-pointer.ts';
import type { SpecFile } from './list-specs.ts';

/** A JSON value as YAML's core schema reads it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A spec as it lies on disk, with the way back from a pointer to its line. */
export interface ParsedSpec {
  readonly file: SpecFile;
  readonly text: string;
  readonly document: JsonObject;
  /** Where the node of a JSON pointer begins; the nearest existing parent when the node itself is missing. */
  locate(pointer: string): Position;
}

/** The file cannot be read as YAML, or is no OpenAPI 3.0 document. */
export class SpecSyntaxError extends Error {
  override readonly name = 'SpecSyntaxError';
  /** Path relative to the specs folder. */
  readonly file: string;
  readonly position: Position;
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(file: string, position: Position, reason: string) {
    super(`${file}:${position.line}:${position.column}: ${reason}`);
    this.file = file;
    this.position = position;
    this.reason = reason;
  }
}

/** Reads one spec. Throws {@link SpecSyntaxError} with file, line and column when it is not valid. */
export function readSpec(file: SpecFile): ParsedSpec {
  return parseSpec(file, readFileSync(file.absolutePath, 'utf8'));
}

/** Reads one spec from a text that need not be on disk yet. Throws as {@link readSpec} does. */
export function parseSpec(file: SpecFile, text: string): ParsedSpec {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = yaml.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const [reason = error.message] = error.message.split('\n');
    const told = reason.replace(/ at line \d+, column \d+:?$/, '');
    throw new SpecSyntaxError(file.name, { line, column: col }, told);
  }
  const start = { line: 1, column: 1 };
  const document = plainData(yaml, (reason) => new SpecSyntaxError(file.name, start, reason));
  if (
    typeof document !== 'object' ||
    document === null ||
    Array.isArray(document) ||
    !String(document['openapi']).startsWith('3.0')
  ) {
    throw new SpecSyntaxError(
      file.name,
      start,
      'expected an OpenAPI 3.0 document (a map with `openapi: 3.0.x`).',
    );
  }
  return {
    file,
    text,
    document,
    locate(pointer) {
      const steps = parsePointer(pointer);
      for (let depth = steps.length; depth >= 0; depth--) {
        const node = yaml.getIn(steps.slice(0, depth), true);
        if (!isNode(node) || !node.range) continue;
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
      return { line: 1, column: 1 };
    },
  };
}

/** Aliases may save words, but must neither lead back to themselves nor blow a small file up. */
function plainData(yaml: Document, refusal: (reason: string) => Error): Json {
  let value: Json;
  try {
    value = yaml.toJS({ maxAliasCount: 1000 }) as Json;
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
  if (isCyclic(value, new Set())) throw refusal('an alias leads back to what it is part of.');
  return value;
}

function isCyclic(value: Json, above: Set<Json>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.has(value)) return true;
  above.add(value);
  const found = Object.values(value).some((item) => isCyclic(item, above));
  above.delete(value);
  return found;
}
