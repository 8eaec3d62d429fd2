import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startInstalledEmulator } from '../matrix/emulator-of-release.ts';
import { runCommand } from '../matrix/run-command.ts';
import { installPackages } from '../pack/install-packages.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { npmRegistry } from '../publish/npm-registry.ts';
import { publishPackages } from '../publish/publish-packages.ts';
import type { Registry } from '../publish/registry.ts';
import { breakOffAfter } from './break-off.ts';
import { bumpPackages } from './bump-packages.ts';
import { type ConsumerProject, consumerProject } from './consumer-project.ts';
import { startLocalRegistry } from './local-registry.ts';
import { type StoryResult, writeStory } from './story-program.ts';

const FIRST = '1.0.0';
const UPGRADE = '1.1.0';
const FACADE = 'pinecone-versioned';
const CLIENT = '@pinecone-versioned/client-2025-10';
const BREAK_AFTER = 2;

interface RehearsalOptions {
  /** The repository. */
  readonly root: string;
  /** Told of every step that was done. */
  readonly report: (line: string) => void;
}

/**
 * Publishes packages to a registry on this machine, breaks off and resumes, installs them into an empty folder, runs the
 * story on the emulator, publishes an upgrade, updates, and runs the story again.
 *
 * @throws Error at the first step that does not go as it must; ToolMissing when the registry cannot be had.
 */
export async function rehearse(
  packages: readonly PackedPackage[],
  { root, report }: RehearsalOptions,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
  const uplink = await runCommand(['npm', 'config', 'get', 'registry', '--loglevel=error'], {
    cwd: folder,
  });
  const local = await startLocalRegistry(path.join(folder, 'registry'), { root, uplink });
  report('A registry runs on this machine.');
  try {
    const user = consumerProject(path.join(folder, 'user'), local.url);
    await publishBrokenOff(bumpPackages(packages, FIRST), { user, report });
    await user.npm('install', FACADE);
    const { bytes, packages: count } = user.measure();
    report(`Installed ${FACADE} ${user.versionOf(FACADE)}: ${count} packages, ${bytes} bytes.`);
    await user.npm('install', CLIENT);
    installPackages(packages, path.join(folder, 'emulator'));
    const emulator = await startInstalledEmulator(path.join(folder, 'emulator'));
    try {
      const story = writeStory(root, user.folder);
      const tell = async (title: string) => {
        const said = await runCommand([process.execPath, story, emulator.url, title], {
          cwd: user.folder,
        });
        const { versions, indexes } = JSON.parse(said.split('\n').at(-1) ?? '') as StoryResult;
        report(`The story was told in ${versions.join(' and ')}: ${indexes.join(', ')}.`);
      };
      await tell('first');
      await publishUpgrade(bumpPackages(packages, UPGRADE), { user, report });
      await tell('upgraded');
    } finally {
      await emulator.stop();
    }
  } finally {
    await local.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Stage {
  readonly user: ConsumerProject;
  readonly report: (line: string) => void;
}

async function publishBrokenOff(
  packages: readonly PackedPackage[],
  { user, report }: Stage,
): Promise<void> {
  const npm = npmRegistry({ cwd: user.folder, provenance: false });
  const registry = breakOffAfter(BREAK_AFTER, npm);
  const broken = await publishAll(packages, registry).catch((error: Error) => error.message);
  if (typeof broken !== 'string') throw new Error('The publish was to break off, and did not.');
  report(`Published ${registry.taken.size} of ${packages.length} packages, then: ${broken}`);
  const steps = await publishAll(packages, registry);
  const left = steps.filter((outcome) => outcome === 'was there already').length;
  const twice = [...registry.taken].filter(([, times]) => times !== 1);
  if (left !== BREAK_AFTER || registry.taken.size !== packages.length || twice.length > 0) {
    throw new Error(`The resumed publish left ${left} packages alone; twice: ${twice.join()}.`);
  }
  report(`Resumed: ${left} were there already, ${steps.length - left} published, none twice.`);
}

async function publishUpgrade(
  packages: readonly PackedPackage[],
  { user, report }: Stage,
): Promise<void> {
  const steps = await publishAll(packages, npmRegistry({ cwd: user.folder, provenance: false }));
  report(`Published ${steps.length} packages as ${UPGRADE}.`);
  await user.npm('update', '--prefer-online');
  const versions = [FACADE, CLIENT].map((name) => user.versionOf(name));
  if (versions.some((version) => version !== UPGRADE)) {
    throw new Error(`After npm update there are ${versions.join(' and ')} instead of ${UPGRADE}.`);
  }
  report(`npm update: ${FACADE} and ${CLIENT} are ${UPGRADE}.`);
}

async function publishAll(packages: readonly PackedPackage[], registry: Registry) {
  const outcomes = [];
  for await (const { outcome } of publishPackages(packages, registry)) outcomes.push(outcome);
  return outcomes;
}
