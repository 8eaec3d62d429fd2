import path from 'node:path';
import { inspect } from 'node:util';
import type { DriftAssessment } from '@pinecone-versioned/spec-drift';
import { fetchPublished, type PublishedSpec, PullError } from '../../specs/fetch-published.ts';
import { selectSpecs } from '../../specs/pull-specs.ts';
import { LockError, readLock } from '../../specs/read-lock.ts';
import { SpecSyntaxError } from '../../specs/read-spec.ts';
import { fetchOptions } from '../fetch-options.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { comparePublished } from './compare-published.ts';
import { contractOnly } from './contract-only.ts';
import { type Format, renderAssessment } from './render-assessment.ts';

export interface DriftOptions {
  /** `<version>` or `<version>/<api>`; all of the lock when empty. */
  readonly names: readonly string[];
  readonly from: string | undefined;
  /** Whether descriptions and examples count, too. */
  readonly docs: boolean;
  readonly format: Format;
}

/**
 * `pnpm specs drift`: 0 when the published contract is the vendored one, 1 when it is not, and 2 when that cannot be
 * told, because a file is missing or is no spec.
 */
export async function driftCommand(
  options: DriftOptions,
  context: UpgradeContext,
): Promise<0 | 1 | 2> {
  try {
    return await compareAll(options, context);
  } catch (error) {
    const isExpected = [PullError, SpecSyntaxError, LockError, UpgradeError].some(
      (type) => error instanceof type,
    );
    const told = isExpected && error instanceof Error ? error.message : inspect(error);
    context.stderr(`specs: ${told.replace(/\.?$/, '.')} Whether there is drift is not known.\n`);
    // Even for what should not happen: 1, which Node would give, says that there is drift.
    return 2;
  }
}

async function compareAll(
  { names, from, docs, format }: DriftOptions,
  context: UpgradeContext,
): Promise<0 | 1> {
  const { specs } = context.workspace;
  const lock = readLock(specs);
  const published = await fetchPublished(
    selectSpecs(specs, lock, names),
    lock,
    fetchOptions(from, context),
  );
  const full = await comparePublished(published);
  const assessment = docs ? full : { ...full, outcome: contractOnly(full.outcome) };
  const { findings } = assessment.outcome.report;
  if (format === 'text') context.stdout(renderFiles(published, assessment));
  if (format !== 'text' || findings.length > 0) {
    context.stdout(await renderAssessment(assessment, format, context.columns));
  }
  return findings.length > 0 ? 1 : 0;
}

/** One line for each file. */
function renderFiles(published: readonly PublishedSpec[], { outcome }: DriftAssessment): string {
  const width = Math.max(0, ...published.map(({ spec }) => spec.name.length));
  const lines = published.map(({ spec }) => {
    const own = outcome.report.findings.filter(({ location, fingerprint }) => {
      const file = location.base?.file;
      return file
        ? file === path.posix.join('specs', spec.name)
        : fingerprint.startsWith(spec.name);
    });
    const counts = Map.groupBy(own, (finding) => finding.class);
    const verdict = [...counts].map(([name, { length }]) => `${length} ${name}`).join(', ');
    return `${spec.name.padEnd(width)}  ${verdict || 'no drift'}\n`;
  });
  return `${lines.join('')}\n`;
}
