import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PARTS_FOLDER } from './case-log.ts';

/** How the stories of the model went in one version, or in `auto`. */
export interface ModelStories {
  readonly mode: string;
  readonly stories: number;
  /** How many steps began with which word, such as `upsert`. */
  readonly steps: Readonly<Record<string, number>>;
  /** What a story found out; empty when all went well. */
  readonly failure: string;
}

const FOLDER = path.join(PARTS_FOLDER, 'model');

/** Keeps how stories went as a part of the report. */
export function writeModelStories(stories: ModelStories): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${stories.mode}.json`), JSON.stringify(stories));
}

/** What was kept of all versions. */
export function readModelStories(): ModelStories[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as ModelStories);
}
