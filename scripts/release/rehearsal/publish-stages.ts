import type { ConsumerProject } from './consumer-project.ts';
import type { PreparedRelease } from './prepare-release.ts';
import { runPublish } from './publish-process.ts';
import type { ScratchClone } from './scratch-clone.ts';

/** Who takes part in a rehearsal. */
export interface Stage {
  readonly clone: ScratchClone;
  readonly user: ConsumerProject;
  /** Told of every step that was done. */
  readonly report: (line: string) => void;
}

const KILL_AFTER = 2;
const THERE = ': was there already';

/**
 * Publishes, is killed midway, and publishes again.
 *
 * @throws Error when the resumed publish leaves a package out, or publishes one that was there.
 */
export async function publishKilled(release: PreparedRelease, stage: Stage): Promise<void> {
  const { clone, user, report } = stage;
  const options = { root: clone.root, from: release.folder, env: user.env };
  const killed = await runPublish({ ...options, killAfter: KILL_AFTER });
  if (killed.isComplete) throw new Error('The publish was to be killed, and was not.');
  report(`Published ${killed.lines.length} of ${release.packages.length} packages, then killed.`);
  const left = await publishAll(release, stage);
  if (left < KILL_AFTER) {
    throw new Error(`The resumed publish found ${left} packages instead of ${KILL_AFTER}.`);
  }
}

/**
 * Publishes everything that is not there.
 *
 * @returns how many packages were there already.
 * @throws Error when it does not come to its end. The registry refuses a version that it has.
 */
export async function publishAll(
  { packages, folder }: PreparedRelease,
  { clone, user, report }: Stage,
): Promise<number> {
  const run = await runPublish({ root: clone.root, from: folder, env: user.env });
  if (!run.isComplete || run.lines.length !== packages.length) {
    throw new Error(`The publish did not come to its end:\n${run.lines.join('\n')}`);
  }
  const left = run.lines.filter((line) => line.endsWith(THERE)).length;
  report(`Published ${packages.length - left} packages; ${left} were there already.`);
  return left;
}
