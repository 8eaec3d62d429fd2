import { runCommand } from '../matrix/run-command.ts';
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
      const question = [
        'view',
        `${name}@${version}`,
        'version',
        '--json',
        '--prefer-online',
      ] as const;
      try {
        const answer = await runCommand(['npm', ...question], { cwd });
        return answer.includes(version);
      } catch (error) {
        if (error instanceof Error && error.message.includes('E404')) return false;
        throw error;
      }
    },
    async publish(tarball) {
      const options = [
        '--access',
        'public',
        '--ignore-scripts',
        ...(provenance ? ['--provenance'] : []),
      ];
      await runCommand(['npm', 'publish', tarball, ...options], { cwd });
    },
  };
}
