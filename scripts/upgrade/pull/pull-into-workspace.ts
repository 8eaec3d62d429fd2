import path from 'node:path';
import type { Finding } from '@pinecone-versioned/spec-drift';
import { CodegenError } from '../../codegen/codegen-error.ts';
import type { FileChange } from '../../codegen/compare-files.ts';
import { FileTransaction } from '../../lib/file-transaction.ts';
import type { LockChange } from '../../specs/lock-specs.ts';
import { preparePull } from '../../specs/pull-specs.ts';
import { OverrideError } from '../../specs/read-overrides.ts';
import { pullChangesets } from '../changesets/pull-changesets.ts';
import { comparePublished } from '../drift/compare-published.ts';
import { fetchOptions } from '../fetch-options.ts';
import { applyStep } from '../file-step.ts';
import { type Regeneration, regenerate } from '../regenerate.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { readManifests, type Workspace } from '../workspace.ts';

/** What came of a pull. */
export interface PullResult {
  readonly changes: readonly LockChange[];
  /** Paths of the changesets relative to the root. */
  readonly changesets: readonly string[];
  /** Generated files that were written or removed. */
  readonly regenerated: number;
  /** Why nothing could be generated: what a person has to settle first. The specs are in place. */
  readonly unsettled: string | undefined;
}

/**
 * `pnpm specs pull` in a checkout: takes the published bytes, locks them, regenerates, and writes the changesets. What
 * the specs no longer fit (an override whose target is gone, two operations of one name) is told, and keeps the specs;
 * any other failure leaves everything as it was.
 */
export async function pullIntoWorkspace(
  names: readonly string[],
  from: string | undefined,
  context: UpgradeContext,
): Promise<PullResult> {
  const { workspace, onStep } = context;
  const prepared = await preparePull(workspace.specs, {
    only: names,
    ...fetchOptions(from, context),
  });
  const { outcome } = await comparePublished(prepared.published);
  const transaction = new FileTransaction();
  try {
    for (const [file, content] of prepared.contents) transaction.write(file, content);
    onStep?.('specs');
    const generated = await tryRegenerate(workspace);
    const isGenerated = typeof generated !== 'string';
    if (isGenerated) applyStep({ title: 'generated code', files: generated.contents }, transaction);
    onStep?.('generated code');
    const changed = isGenerated ? generated.changes : [];
    const changesets = writeChangesets(workspace, transaction, {
      changes: changed,
      versions: new Set(prepared.published.map(({ spec }) => spec.version)),
      findings: outcome.report.findings,
    });
    onStep?.('changesets');
    const problems = isGenerated ? generated.problems.join('\n') : generated;
    return {
      changes: prepared.changes,
      changesets,
      regenerated: changed.length,
      unsettled: problems === '' ? undefined : problems,
    };
  } catch (error) {
    transaction.rollBack();
    throw error;
  }
}

async function tryRegenerate({ specs, packages }: Workspace): Promise<Regeneration | string> {
  try {
    return await regenerate(specs, packages);
  } catch (error) {
    if (error instanceof OverrideError || error instanceof CodegenError) return error.message;
    throw error;
  }
}

interface Pulled {
  readonly changes: readonly FileChange[];
  readonly versions: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

function writeChangesets(
  workspace: Workspace,
  transaction: FileTransaction,
  { changes, versions, findings }: Pulled,
): string[] {
  const manifests = readManifests(workspace);
  const folders = new Set(changes.map(({ name }) => name.split('/')[0] ?? ''));
  const regenerated = new Set([...folders].map((folder) => manifests.get(folder)?.name ?? folder));
  const known = new Set([...manifests.values()].map(({ name }) => name));
  return [...versions].flatMap((version) => {
    const own = findings.filter(({ location }) =>
      (location.base ?? location.revision)?.file.includes(`/${version}/`),
    );
    return pullChangesets({ version, findings: own, regenerated })
      .filter(({ packageName }) => known.has(packageName))
      .map(({ file, text }) => {
        transaction.write(path.join(workspace.changesets, file), text);
        return `.changeset/${file}`;
      });
  });
}
