import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contractDigest } from '../contract-digest.ts';
import type { SpecFile } from '../list-specs.ts';
import { LOCK_FILE, type LockedSpec, type SpecsLock } from '../read-lock.ts';
import type { ParsedSpec } from '../read-spec.ts';
import { sha256 } from '../sha256.ts';
import type { SpecProblem } from '../spec-problem.ts';

const START = { line: 1, column: 1 };

/** Compares one spec with its entry in the lock. */
export function checkLocked(spec: ParsedSpec, lock: SpecsLock): SpecProblem[] {
  const { name, absolutePath } = spec.file;
  const entry = lock.files[name];
  const problem = (message: string): SpecProblem[] => [
    { file: name, position: START, severity: 'error', message },
  ];
  if (!entry) {
    return problem(`the file is not in ${LOCK_FILE}. If it belongs here, run \`pnpm specs lock\`.`);
  }
  const digest = sha256(readFileSync(absolutePath));
  const contract = contractDigest(spec.document);
  if (digest === entry.sha256 && contract === entry.contractSha256) return [];
  const advice = adviceFor(spec.file, entry);
  if (contract !== entry.contractSha256) {
    const digests = differing(entry.contractSha256, contract);
    return problem(`the contract differs from ${LOCK_FILE} (${digests}). ${advice}`);
  }
  const digests = differing(entry.sha256, digest);
  return problem(
    `the prose differs from ${LOCK_FILE} (${digests}); the contract is the same. ${advice}`,
  );
}

function differing(locked: string, found: string): string {
  return `locked ${locked.slice(0, 12)}, found ${found.slice(0, 12)}`;
}

function adviceFor({ version, api }: SpecFile, { origin }: LockedSpec): string {
  const pull = `\`pnpm specs pull ${version}/${api}\``;
  return origin === 'published'
    ? `The file is the published one: correct it by an override, and restore it from git or by ${pull}.`
    : `If that is intended, run \`pnpm specs lock\`; if not, restore the file from git.`;
}

/** Finds entries of the lock whose file is gone. */
export function checkLockedFilesExist(
  specsFolder: string,
  lock: SpecsLock,
  present: ReadonlySet<string>,
): SpecProblem[] {
  const lines = readFileSync(path.join(specsFolder, LOCK_FILE), 'utf8').split('\n');
  return Object.keys(lock.files)
    .filter((name) => !present.has(name))
    .map((name) => {
      const index = lines.findIndex((line) => line.includes(JSON.stringify(name)));
      return {
        file: LOCK_FILE,
        position: { line: index + 1, column: Math.max(1, (lines[index]?.indexOf('"') ?? 0) + 1) },
        severity: 'error' as const,
        message: `${name} is missing. Restore it from git; if it was removed on purpose, run \`pnpm specs lock\`.`,
      };
    });
}
