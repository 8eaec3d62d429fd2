import path from 'node:path';
import { listVersions } from '../../specs/list-specs.ts';
import { CLIENT_PREFIX, workspaceAt } from '../../upgrade/workspace.ts';
import { runCommand } from '../matrix/run-command.ts';
import { scratchFolder } from '../scratch/scratch-folder.ts';
import { budgetOf } from '../sizes/budget.ts';
import { PACKAGE_BUDGETS } from '../sizes/size-budgets.ts';
import { type ConsumerProject, consumerProject } from './consumer-project.ts';
import { INVENTED, inventVersion } from './invent-version.ts';
import { startLocalRegistry } from './local-registry.ts';
import { askForMajors, changesOf, prepareRelease, tagsOf } from './prepare-release.ts';
import { publishAll, publishKilled, type Stage } from './publish-stages.ts';
import { scratchClone } from './scratch-clone.ts';
import { tellStory } from './tell-story.ts';

const FACADE = 'pinecone-versioned';

interface RehearsalOptions {
  /** The repository. */
  readonly root: string;
  /** Told of every step that was done. */
  readonly report: (line: string) => void;
}

/**
 * Releases a copy of the repository to a registry on this machine: versions, build, verification, a publish that is
 * killed and resumed; installs into an empty folder and tells the story on the emulator. Then adds an API version,
 * releases that, updates, and tells the story in that version as well.
 *
 * @throws Error at the first step that does not go as it must; ToolMissing when the registry or the dependencies cannot
 * be had.
 */
export async function rehearse({ root, report }: RehearsalOptions): Promise<void> {
  using scratch = scratchFolder('rehearsal-');
  const folder = scratch.path;
  const question = ['config', 'get', 'registry', '--loglevel=error'] as const;
  const uplink = await runCommand(['npm', ...question], { cwd: folder });
  const local = await startLocalRegistry(path.join(folder, 'registry'), { root, uplink });
  try {
    const user = consumerProject(path.join(folder, 'user'), local.url);
    const clone = scratchClone(root, path.join(folder, 'clone'));
    report('A registry runs on this machine, and a copy of the repository is installed.');
    const stage: Stage = { clone, user, report };
    await releaseFirst(stage);
    await releaseUpgrade(stage, path.join(folder, 'upstream'));
  } finally {
    await local.stop();
  }
}

async function releaseFirst(stage: Stage): Promise<void> {
  const { clone, user, report } = stage;
  askForMajors(clone);
  const release = await prepareRelease(clone);
  report(`Raised, built, packed and verified ${release.packages.length} packages.`);
  await publishKilled(release, stage);
  clone.commit('Published', tagsOf(release.packages));
  await user.npm('install', FACADE);
  report(measured(user));
  const client = CLIENT_PREFIX + listVersions(workspaceAt(clone.root).specs).at(-1);
  await user.npm('install', client);
  await tellStory({ title: 'first', client }, release, stage);
}

async function releaseUpgrade(stage: Stage, upstream: string): Promise<void> {
  const { clone, user, report } = stage;
  inventVersion(workspaceAt(clone.root).specs, upstream);
  await clone.node('scripts/specs.ts', 'add', INVENTED, '--from', upstream);
  report(`Added API version ${INVENTED}.`);
  const release = await prepareRelease(clone);
  const before = user.versionOf(FACADE);
  const facade = release.packages.find(({ name }) => name === FACADE);
  report(`${FACADE} rises from ${before} to ${facade?.manifest.version}:`);
  if (facade) report(changesOf(facade).join('\n'));
  const left = await publishAll(release, stage);
  if (left === 0) throw new Error('Packages that did not change were published again.');
  await user.npm('update', '--prefer-online');
  if (user.versionOf(FACADE) !== facade?.manifest.version) {
    throw new Error(`After npm update there is still ${FACADE} ${user.versionOf(FACADE)}.`);
  }
  const client = CLIENT_PREFIX + INVENTED;
  await user.npm('install', client, '--prefer-online');
  report(`npm update: ${FACADE} is ${user.versionOf(FACADE)}; ${client} is installed beside it.`);
  await tellUpgraded({ title: 'upgraded', client }, release, stage);
}

async function tellUpgraded(...story: Parameters<typeof tellStory>): Promise<void> {
  const versions = await tellStory(...story);
  if (!versions.includes(INVENTED)) {
    throw new Error(`The upgraded facade knows ${versions.join(', ')}, and not ${INVENTED}.`);
  }
}

/** What the user got, which must stay within the budget. */
function measured(user: ConsumerProject): string {
  const { bytes, packages } = user.measure();
  const { installed, packages: count } = budgetOf(PACKAGE_BUDGETS, FACADE) ?? {};
  if (!installed || !count) {
    throw new Error(`${FACADE} has no budget for its installed size and its packages.`);
  }
  const said = `Installed ${FACADE} ${user.versionOf(FACADE)}: ${packages} packages, ${bytes} bytes`;
  const mostBytes = installed.ceiling ?? installed.bar;
  const mostPackages = count.ceiling ?? count.bar;
  if (bytes > mostBytes || packages > mostPackages) {
    throw new Error(`${said}, which is more than ${mostPackages} packages and ${mostBytes} bytes.`);
  }
  return `${said}.`;
}
