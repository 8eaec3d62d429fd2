import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../../../lib/repository-root.ts';
import { sha256 } from '../../../specs/sha256.ts';
import { type CommandContext, specsCommand } from '../../../specs/specs-command.ts';

const LEFT_OUT = new Set(['node_modules', '.git', '.turbo', 'reports', 'coverage']);

/** What the commands read. */
const READ =
  /^(specs|\.changeset|docs)\/|^packages\/[^/]+\/([^/]+$|generated\/|(src|docs)\/generated\/)|^[^/]+$/;

/** A copy of this repository that a test may change. */
export interface ScratchCheckout {
  readonly root: string;
  /** Runs `pnpm specs` on it, in this process and without pnpm. */
  specs(argv: readonly string[], context?: Partial<CommandContext>): Promise<CommandOutput>;
  /** File -> digest, without what git would not see. */
  snapshot(): Map<string, string>;
  read(file: string): string;
  remove(): void;
}

export interface CommandOutput {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Copies what the commands read, and of the rest what git would see and is built as far as `also` matches its path. */
export function scratchCheckout(also = /^$/): ScratchCheckout {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'scratch-')));
  copy(repositoryRoot, root, (file) => READ.test(file) || also.test(file));
  return {
    root,
    specs: (argv, context = {}) => run(root, argv, context),
    snapshot: () => digests(root),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function copy(from: string, to: string, isWanted: (file: string) => boolean): void {
  const copyFolder = (folder: string) => {
    for (const entry of readdirSync(path.join(from, folder), { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        copyFolder(name);
      } else if (entry.isFile() && isWanted(name)) {
        mkdirSync(path.join(to, folder), { recursive: true });
        copyFileSync(path.join(from, name), path.join(to, name));
      }
    }
  };
  copyFolder('');
}

async function run(
  root: string,
  argv: readonly string[],
  context: Partial<CommandContext>,
): Promise<CommandOutput> {
  const output = { stdout: '', stderr: '' };
  const code = await specsCommand(argv, {
    root,
    cwd: root,
    specsFolder: path.join(root, 'specs'),
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    isTerminal: false,
    install: () => undefined,
    ...context,
  });
  return { code, ...output };
}

function digests(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !path
            .relative(root, file)
            .split(path.sep)
            .some((part) => LEFT_OUT.has(part)),
      )
      .sort()
      .map((file) => [path.relative(root, file), sha256(readFileSync(file))]),
  );
}
