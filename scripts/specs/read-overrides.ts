import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { parsePointer } from './json-pointer.ts';
import type { Json, Position } from './read-spec.ts';
import { formatProblem, type SpecProblem } from './spec-problem.ts';

/** One correction of the published contract, with the reason for it. */
export interface Override {
  /** As written, such as `2025-10/db_data#/components/schemas/UpsertRecord`. */
  readonly target: string;
  /** A dated version, or `*`. */
  readonly version: string;
  /** Name of an API, or `*`. */
  readonly api: string;
  /** Decoded steps of the pointer. */
  readonly steps: readonly string[];
  /** JSON Merge Patch for the target; `null` removes it. */
  readonly change: Json;
  readonly reason: string;
  /** File relative to the specs folder, such as `overrides/version-header.yaml`. */
  readonly file: string;
  readonly position: Position;
}

/** Overrides are malformed, or no longer do what they say. The message has one line for each problem. */
export class OverrideError extends Error {
  override readonly name = 'OverrideError';
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'));
    this.problems = problems;
  }
}

const TARGET = /^(?<version>[^/#]+)\/(?<api>[^/#]+)#(?<pointer>(?:\/[^/]*)+)$/;
const KEYS = ['target', 'change', 'reason'];

/** Reads `overrides/*.yaml` of a specs folder, file by file in name order. Throws {@link OverrideError}. */
export function readOverrides(specsFolder: string): Override[] {
  const folder = path.join(specsFolder, 'overrides');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readOverrideFile(`overrides/${file}`, path.join(folder, file)));
}

function readOverrideFile(file: string, absolutePath: string): Override[] {
  const lines = new LineCounter();
  const yaml = parseDocument(readFileSync(absolutePath, 'utf8'), {
    lineCounter: lines,
    uniqueKeys: true,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [error] = yaml.errors;
  if (error) throw shapeError(file, positionAt(error.pos[0]), error.message.split('\n')[0] ?? '');
  if (!isSeq(yaml.contents)) {
    throw shapeError(file, { line: 1, column: 1 }, 'expected a list of overrides.');
  }
  return yaml.contents.items.map((item) => {
    const offset = isMap(item) ? (item.range?.[0] ?? 0) : (yaml.contents?.range?.[0] ?? 0);
    const position = positionAt(offset);
    if (!isMap(item)) {
      throw shapeError(file, position, 'expected a map of `target`, `change` and `reason`.');
    }
    return parseOverride(item, { file, position });
  });
}

function parseOverride(item: YAMLMap, at: { file: string; position: Position }): Override {
  const entry = item.toJSON() as Record<string, Json>;
  const fail = (message: string) => shapeError(at.file, at.position, message);
  for (const key of KEYS) if (!Object.hasOwn(entry, key)) throw fail(`\`${key}\` is missing.`);
  const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    throw fail(`unknown key \`${unknown.join('`, `')}\`; expected \`${KEYS.join('`, `')}\`.`);
  }
  const { target, change, reason } = entry;
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw fail('`reason` must say in words why the published contract is corrected.');
  }
  const parts = typeof target === 'string' ? TARGET.exec(target)?.groups : undefined;
  if (typeof target !== 'string' || !parts) {
    throw fail(
      `\`target\` must be <version>/<api>#/<json pointer>, such as 2025-10/db_data#/components/schemas/Vector; found ${JSON.stringify(target)}.`,
    );
  }
  const { version = '', api = '', pointer = '' } = parts;
  return {
    ...{ target, version, api, steps: parsePointer(pointer) },
    ...{ change: change ?? null, reason: reason.trim(), ...at },
  };
}

function shapeError(file: string, position: Position, message: string): OverrideError {
  return new OverrideError([{ file, position, severity: 'error', message }]);
}
