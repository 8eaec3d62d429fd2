import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What `release:publish` said, a line per package, and whether it came to its end. */
export interface PublishRun {
  readonly lines: readonly string[];
  readonly isComplete: boolean;
}

interface PublishProcessOptions {
  /** The repository whose command is run. */
  readonly root: string;
  /** Folder with the tarballs. */
  readonly from: string;
  /** What npm is configured by. */
  readonly env: Readonly<Record<string, string>>;
  /** Kills it, with everything that it started, once it has published so many packages. @default it is let be */
  readonly killAfter?: number;
}

const PUBLISHED = /: published$/;

/** Runs the command that publishes, in a process of its own. */
export async function runPublish({
  root,
  from,
  env,
  killAfter,
}: PublishProcessOptions): Promise<PublishRun> {
  const command = path.join(root, 'scripts/release-publish.ts');
  const child = spawn(process.execPath, [command, '--from', from], {
    cwd: root,
    // What a run that is killed leaves of its temporary files lies with the tarballs, and goes with them.
    env: { ...process.env, ...env, NODE_NO_WARNINGS: '1', TMPDIR: from },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group of its own: npm, which it started, has to end with it.
    detached: true,
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const count = lines.filter((each) => PUBLISHED.test(each)).length;
    if (count === killAfter && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  const [status] = await closed;
  return { lines, isComplete: status === 0 };
}
