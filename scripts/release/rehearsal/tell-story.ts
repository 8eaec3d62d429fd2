import path from 'node:path';
import { startInstalledEmulator } from '../matrix/emulator-of-release.ts';
import { runCommand } from '../matrix/run-command.ts';
import { installPackages } from '../pack/install-packages.ts';
import type { PreparedRelease } from './prepare-release.ts';
import type { Stage } from './publish-stages.ts';
import { type StoryResult, writeStory } from './story-program.ts';

/** A telling of the story. */
export interface Telling {
  readonly title: string;
  /** Package of the raw client that looks at the result. */
  readonly client: string;
}

/**
 * Starts the emulator of a release, and lets the user's project tell the story in every version that its facade knows.
 *
 * @returns these versions.
 */
export async function tellStory(
  { title, client }: Telling,
  { packages }: PreparedRelease,
  { clone, user, report }: Stage,
): Promise<readonly string[]> {
  const folder = path.join(user.folder, '..', `emulator-${title}`);
  installPackages(packages, folder);
  const emulator = await startInstalledEmulator(folder);
  try {
    const story = writeStory(clone.root, user.folder);
    const said = await runCommand([process.execPath, story, emulator.url, title, client], {
      cwd: user.folder,
    });
    const { versions, indexes } = JSON.parse(said.split('\n').at(-1) ?? '') as StoryResult;
    report(`The story was told in ${versions.join(', ')}: ${indexes.join(', ')}.`);
    return versions;
  } finally {
    await emulator.stop();
  }
}
