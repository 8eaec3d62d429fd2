import path from 'node:path';
import { entriesOf } from '../pack/entries-of.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { apiReport } from './api-report.ts';

/** The report of an installed package. */
export function reportOfPackage(each: PackedPackage, installed: string): string {
  const folder = path.join(installed, 'node_modules', each.name);
  const entries = entriesOf(each).flatMap(({ specifier, types }) =>
    types === undefined ? [] : [{ specifier, declarations: path.join(folder, types) }],
  );
  return apiReport(entries, folder);
}

/** Where the report of a package is kept, for reviewers. */
export function reportFileOf({ folder }: PackedPackage): string {
  return path.join(folder, 'api/report.txt');
}
