import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installWithPnpm } from '../../upgrade/install.ts';
import { gitLines, runGit } from '../git/run-git.ts';
import { runCommand } from '../matrix/run-command.ts';
import { ToolMissing } from '../matrix/tool-missing.ts';

/** A copy of the repository, with a history and dependencies of its own, that a rehearsal releases from. */
export interface ScratchClone {
  readonly root: string;
  /** Runs Node's file with arguments in the root, and gives what it printed. */
  readonly node: (...args: readonly [string, ...string[]]) => Promise<string>;
  /** Builds every package. */
  readonly build: () => Promise<void>;
  /** Commits everything, and tags it. */
  readonly commit: (message: string, tags?: readonly string[]) => void;
}

/** Building everything may take its time on a small machine, in milliseconds. */
const BUILD_LIMIT = 300_000;

/**
 * Copies what git sees of the working tree, and installs.
 *
 * @throws ToolMissing when the dependencies cannot be installed.
 */
export function scratchClone(repository: string, root: string): ScratchClone {
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard'];
  for (const file of gitLines(repository, listing)) {
    const source = path.join(repository, file);
    if (!existsSync(source)) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    copyFileSync(source, path.join(root, file));
  }
  const failure = installWithPnpm(root);
  if (failure !== undefined) {
    throw new ToolMissing(`the dependencies cannot be installed into a copy: ${failure}`);
  }
  runGit(root, ['init', '--quiet', '-b', 'main']);
  const bin = path.join(root, 'node_modules/.bin');
  const env = { PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
  const clone: ScratchClone = {
    root,
    node: (...args) => runCommand([process.execPath, ...args], { cwd: root, env }),
    async build() {
      const turbo = path.join(bin, 'turbo');
      const command = ['run', 'build', '--output-logs=errors-only', '--ui=stream'];
      await runCommand([turbo, ...command], { cwd: root, env, timeLimit: BUILD_LIMIT });
    },
    commit(message, tags = []) {
      const author = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost'];
      runGit(root, ['add', '--all']);
      runGit(root, [...author, 'commit', '--quiet', '--allow-empty', '--message', message]);
      for (const tag of tags) runGit(root, ['tag', tag]);
    },
  };
  clone.commit('The repository as it is');
  return clone;
}
