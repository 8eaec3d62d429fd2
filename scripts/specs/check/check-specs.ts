import { applyOverrides } from '../apply-overrides.ts';
import { listSpecs, type SpecFile } from '../list-specs.ts';
import type { OverriddenSpec } from '../load-specs.ts';
import { LOCK_FILE, LockError, readLock } from '../read-lock.ts';
import { type Override, OverrideError, readOverrides } from '../read-overrides.ts';
import { type ParsedSpec, readSpec, SpecSyntaxError } from '../read-spec.ts';
import type { SpecProblem } from '../spec-problem.ts';
import { checkLocked, checkLockedFilesExist } from './check-lock.ts';
import { checkOverrides } from './check-overrides.ts';
import { checkSpec } from './check-spec.ts';
import { createLinter } from './lint-spec.ts';

export interface CheckReport {
  /** All of them, file by file. */
  readonly problems: readonly SpecProblem[];
  readonly files: number;
  readonly operations: number;
  readonly examples: number;
}

export interface CheckOptions {
  /** Called before each file with its name. */
  readonly onProgress?: (name: string) => void;
}

/** Checks a whole specs folder: lock, syntax, overrides, structure, references, prose and examples. */
export async function checkSpecs(
  specsFolder: string,
  { onProgress }: CheckOptions = {},
): Promise<CheckReport> {
  const problems: SpecProblem[] = [];
  const files = listSpecs(specsFolder);
  const lock = collect(problems, () => readLock(specsFolder));
  const overrides = collect(problems, () => readOverrides(specsFolder)) ?? [];
  const lint = await createLinter();
  const specs: OverriddenSpec[] = [];
  const totals = { operations: 0, examples: 0 };
  for (const file of files) {
    onProgress?.(file.name);
    const parsed = collect(problems, () => readSpec(file));
    if (!parsed) continue;
    const spec = overridden(parsed, overrides);
    specs.push(spec);
    if (lock) problems.push(...checkLocked(parsed, lock));
    const origin = lock?.files[file.name]?.origin ?? 'transcription';
    const report = await checkSpec(spec, { origin, lint });
    problems.push(...report.problems);
    totals.operations += report.operations;
    totals.examples += report.examples;
  }
  if (lock) problems.push(...checkLockedFilesExist(specsFolder, lock, namesOf(files)));
  // A spec that cannot be read would make its overrides look as if their targets were gone.
  if (specs.length === files.length) {
    const applied = specs.flatMap((spec) => spec.applied);
    problems.push(...checkOverrides(overrides, applied));
  }
  return { problems, files: files.length, ...totals };
}

function overridden(published: ParsedSpec, overrides: readonly Override[]): OverriddenSpec {
  return { file: published.file, published, ...applyOverrides(published, overrides) };
}

function namesOf(files: readonly SpecFile[]): Set<string> {
  return new Set(files.map((file) => file.name));
}

/** Runs a reader; what it has to say about the files becomes problems, so that the check goes on. */
function collect<T extends object>(problems: SpecProblem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof OverrideError) problems.push(...error.problems);
    else if (error instanceof SpecSyntaxError) {
      const { file, position, reason } = error;
      problems.push({ file, position, severity: 'error', message: reason });
    } else if (error instanceof LockError) {
      const position = { line: 1, column: 1 };
      problems.push({ file: LOCK_FILE, position, severity: 'error', message: error.message });
    } else throw error;
    return undefined;
  }
}
