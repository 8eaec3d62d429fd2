import path from 'node:path';
import { runCommand } from '../matrix/run-command.ts';
import { npmRefusal } from './npm-refusal.ts';
import type { Registry } from './registry.ts';

interface NpmOptions {
  /** Folder whose `.npmrc`, if it has one, says which registry it is and who publishes. */
  readonly cwd: string;
  /** True to sign where and from what the packages were built, which only CI can. */
  readonly provenance: boolean;
}

/** The registry that npm is configured for. */
export function npmRegistry({ cwd, provenance }: NpmOptions): Registry {
  return {
    async has(name, version) {
      const subject = `${name}@${version}`;
      try {
        const question = ['view', subject, 'version', '--json', '--prefer-online'] as const;
        const answer = await runCommand(['npm', ...question], { cwd });
        return answer.includes(version);
      } catch (error) {
        const said = textOf(error);
        if (said.includes('E404')) return false;
        throw new Error(`Whether ${subject} is published already cannot be told.\n\n${said}`);
      }
    },
    async publish(tarball) {
      const options = [
        '--access',
        'public',
        '--ignore-scripts',
        ...(provenance ? ['--provenance'] : []),
        // Else it lists every file before it says what is wrong.
        '--loglevel=error',
      ];
      try {
        await runCommand(['npm', 'publish', tarball, ...options], { cwd });
      } catch (error) {
        throw new Error(npmRefusal(path.basename(tarball), textOf(error)));
      }
    },
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
