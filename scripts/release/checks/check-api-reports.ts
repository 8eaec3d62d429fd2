import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportFileOf, reportOfPackage } from '../api/report-of-package.ts';
import type { Check, Problem, Release } from './problem.ts';

/** The committed reports say what the tarballs declare, so that a change of it is seen in the diff. */
export const checkApiReports: Check = { title: 'API reports', run };

function run({ root, packages, installed }: Release): Problem[] {
  return packages.flatMap((each) => {
    const file = reportFileOf(each);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const now = reportOfPackage(each, installed);
    if (kept === now) return [];
    return [
      {
        subject: each.name,
        what: `${path.relative(root, file)} is not what its types declare: ${firstDifference(kept, now)}.`,
        mend: 'Run `pnpm release:api`, look at the difference, and commit it if it is meant.',
      },
    ];
  });
}

function firstDifference(kept: string, now: string): string {
  const before = new Set(kept.split('\n'));
  const after = now.split('\n');
  const added = after.find((line) => !before.has(line));
  if (added !== undefined) return `"${added.trim()}" is new`;
  const present = new Set(after);
  const gone = [...before].find((line) => !present.has(line));
  return gone === undefined ? 'its order differs' : `"${gone.trim()}" is gone`;
}
