import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listSpecs } from '../../specs/list-specs.ts';
import { loadSpecs } from '../../specs/load-specs.ts';
import { OverrideError } from '../../specs/read-overrides.ts';
import { type JsonObject, readSpec } from '../../specs/read-spec.ts';
import { assess } from '../../upgrade/assess.ts';
import { bumpFor, worstFirst } from '../../upgrade/classes.ts';
import type { Bump } from '../plan/bump.ts';

/** What became of the specs of one API version. */
export interface SpecVerdict {
  /** What users of generated types need. */
  readonly bump: Bump;
  /** The gravest change, in one line; empty when there is none. */
  readonly gravest: string;
}

/** File name -> document. */
type Documents = ReadonlyMap<string, JsonObject>;

/**
 * Compares the specs of a version in two specs folders for the audience `client`: with the overrides applied, which
 * clients are generated from. Overrides of long ago that cannot be read any more leave both sides as they are published.
 */
export async function specVerdict(
  version: string,
  before: string,
  now: string,
): Promise<SpecVerdict> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spec-verdict-'));
  try {
    const [one, other] = documentsOf(version, [before, now]);
    place(path.join(folder, 'before'), one);
    place(path.join(folder, 'now'), other);
    const { findings } = (await assess('before', 'now', folder)).outcome.report;
    const [gravest] = worstFirst(findings, 'client');
    return { bump: bumpFor(findings, 'client'), gravest: gravest?.message ?? '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The documents of both folders, in one form. */
function documentsOf(
  version: string,
  [before, now]: readonly [string, string],
): readonly [Documents, Documents] {
  try {
    return [overridden(version, before), overridden(version, now)];
  } catch (error) {
    if (!(error instanceof OverrideError)) throw error;
    return [published(version, before), published(version, now)];
  }
}

function overridden(version: string, folder: string): Documents {
  const own = loadSpecs(folder).filter(({ file }) => file.version === version);
  return new Map(own.map(({ file, document }) => [path.basename(file.name), document]));
}

function published(version: string, folder: string): Documents {
  const own = listSpecs(folder).filter((spec) => spec.version === version);
  return new Map(own.map((spec) => [path.basename(spec.name), readSpec(spec).document]));
}

function place(folder: string, documents: Documents): void {
  mkdirSync(folder);
  for (const [name, document] of documents) {
    writeFileSync(path.join(folder, name), JSON.stringify(document));
  }
}
