import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@pinecone-versioned/spec-drift';
import { CodegenError } from '../../codegen/codegen-error.ts';
import type { FileChange } from '../../codegen/compare-files.ts';
import type { FileTransaction } from '../../lib/file-transaction.ts';
import { listVersions } from '../../specs/list-specs.ts';
import type { LockChange } from '../../specs/lock-specs.ts';
import { type PreparedPull, preparePull } from '../../specs/pull-specs.ts';
import { readLock } from '../../specs/read-lock.ts';
import { OverrideError } from '../../specs/read-overrides.ts';
import { pullChangesets } from '../changesets/pull-changesets.ts';
import { comparePublished } from '../drift/compare-published.ts';
import { fetchOptions } from '../fetch-options.ts';
import { applyStep } from '../file-step.ts';
import { renewedGuides } from '../guide/guide-file.ts';
import { refuseUncommitted } from '../refuse-uncommitted.ts';
import { type Regeneration, regenerate } from '../regenerate.ts';
import { allOrNothing } from '../transaction/all-or-nothing.ts';
import type { UpgradeTransaction } from '../transaction/upgrade-transaction.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { readManifests, type Workspace } from '../workspace.ts';

/** What came of a pull. */
export interface PullResult {
  readonly changes: readonly LockChange[];
  /** Paths of the changesets relative to the root. */
  readonly changesets: readonly string[];
  /** Paths of the upgrade guides that say something else now, relative to the root. */
  readonly guides: readonly string[];
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
  return allOrNothing('pull', context, (transaction) =>
    pull({ names, from }, context, transaction),
  );
}

async function pull(
  { names, from }: { readonly names: readonly string[]; readonly from: string | undefined },
  context: UpgradeContext,
  transaction: UpgradeTransaction,
): Promise<PullResult> {
  const { workspace, onStep } = context;
  refuseNewVersions(names, workspace);
  const prepared = await preparePull(workspace.specs, {
    only: names,
    ...fetchOptions(from, context),
  });
  refuseUncommitted(workspace.root, ownWords(workspace, prepared), 'overwritten');
  const { outcome } = await comparePublished(prepared.published);
  for (const [file, content] of prepared.contents) transaction.write(file, content);
  onStep?.('specs');
  const generated = await tryRegenerate(workspace);
  const isGenerated = typeof generated !== 'string';
  if (isGenerated) applyStep({ title: 'generated code', files: generated.contents }, transaction);
  onStep?.('generated code');
  const versions = new Set(prepared.published.map(({ spec }) => spec.version));
  const changed = isGenerated ? generated.changes : [];
  const changesets = writeChangesets(workspace, transaction, {
    changes: changed,
    versions,
    findings: outcome.report.findings,
  });
  onStep?.('changesets');
  const isChanged = prepared.changes.some(({ change }) => change !== 'unchanged');
  const guides =
    isGenerated && isChanged ? await renewGuides(workspace, transaction, versions) : [];
  onStep?.('upgrade guides');
  await transaction.checkpoint();
  const problems = isGenerated ? generated.problems.join('\n') : generated;
  return {
    changes: prepared.changes,
    changesets,
    guides,
    regenerated: changed.length,
    unsettled: problems === '' ? undefined : problems,
  };
}

/** A version is more than its specs. */
function refuseNewVersions(names: readonly string[], { specs }: Workspace): void {
  const known = listVersions(specs);
  for (const name of names) {
    const [version = '', api] = name.split('/');
    if (api === undefined || known.includes(version)) continue;
    throw new UpgradeError(
      `there is no version ${version}; expected one of ${known.join(', ')}. \`pnpm specs add ${name}\` brings a version in`,
    );
  }
}

/** The files that change and were written here. */
function ownWords({ specs }: Workspace, { changes }: PreparedPull): string[] {
  const { files } = readLock(specs);
  return changes
    .filter(({ name, change }) => change !== 'unchanged' && files[name]?.origin === 'transcription')
    .map(({ name }) => path.join(specs, name));
}

/** A guide repeats what the specs say, so it follows them. */
async function renewGuides(
  workspace: Workspace,
  transaction: FileTransaction,
  versions: ReadonlySet<string>,
): Promise<string[]> {
  const renewed = await renewedGuides(workspace, versions);
  const stale = [...renewed].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale) transaction.write(file, text);
  return stale.map(([file]) => path.relative(workspace.root, file));
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
