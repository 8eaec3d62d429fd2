import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PARTS_FOLDER } from './case-log.ts';
import type { CaseRecord } from './case-record.ts';

/** The cases of all parts that the suite's files have written; arbitrary ones, which have no name of their own, last. */
export function readParts(): CaseRecord[] {
  if (!existsSync(PARTS_FOLDER)) return [];
  const records = readdirSync(PARTS_FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap(
      (file) => JSON.parse(readFileSync(path.join(PARTS_FOLDER, file), 'utf8')) as CaseRecord[],
    );
  const isArbitrary = ({ keyword }: CaseRecord) => Number(keyword === 'any');
  return records.sort((a, b) => isArbitrary(a) - isArbitrary(b));
}
