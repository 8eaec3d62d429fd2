import { gitLines } from './run-git.ts';

/** The commit that the work at hand started from. */
export interface Base {
  /** What it was found by, such as `origin/main`. */
  readonly ref: string;
  readonly commit: string;
}

interface FindBaseOptions {
  /** A branch, tag or commit that was asked for. */
  readonly given: string | undefined;
  /** Environment: in a pull request, GitHub names the branch that it goes into. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const USUAL = ['origin/main', 'main'];

/**
 * Where a branch left the one that it is to be merged into. Undefined when nothing was committed since, as on the main
 * branch itself.
 *
 * @throws Error when a branch that was named, here or by CI, is not in this clone.
 */
export function findBase(root: string, { given, env }: FindBaseOptions): Base | undefined {
  const pullRequest = env['GITHUB_BASE_REF'];
  const named = given ?? (pullRequest ? `origin/${pullRequest}` : undefined);
  if (named !== undefined && !exists(root, named)) {
    throw new Error(
      `There is no ${named} in this clone, so what changed since cannot be told. Fetch it with its history: \`git fetch --unshallow origin\`, or \`fetch-depth: 0\` where CI checks out.`,
    );
  }
  const ref = named ?? USUAL.find((each) => exists(root, each));
  if (ref === undefined) return undefined;
  const [head] = gitLines(root, ['rev-parse', 'HEAD']);
  const commit = mergeBase(root, ref);
  return commit === head ? undefined : { ref, commit };
}

function exists(root: string, ref: string): boolean {
  try {
    return gitLines(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).length > 0;
  } catch {
    return false;
  }
}

function mergeBase(root: string, ref: string): string {
  try {
    const [commit = ''] = gitLines(root, ['merge-base', ref, 'HEAD']);
    return commit;
  } catch (error) {
    throw new Error(
      `HEAD and ${ref} have no commit in common here. Fetch the whole history: \`git fetch --unshallow origin\`, or \`fetch-depth: 0\` where CI checks out.`,
      { cause: error },
    );
  }
}
