import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../lib/repository-root.ts';

/** A step of a job, or of an action. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every workflow of the repository. */
export const workflows: readonly Workflow[] = globSync('.github/workflows/*.{yml,yaml}', {
  cwd: repositoryRoot,
})
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
    return { file, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) };
  });

/** The steps of the repository's own actions. */
export const actionSteps: readonly Step[] = globSync('.github/actions/*/action.yml', {
  cwd: repositoryRoot,
}).flatMap((file) => {
  const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
  return (parse(text) as { readonly runs: { readonly steps?: readonly Step[] } }).runs.steps ?? [];
});

/** The commands of a job, one after another. */
export function commandsOf(job: Job | undefined): string {
  return (job?.steps ?? []).flatMap(({ run }) => run ?? []).join('\n');
}
