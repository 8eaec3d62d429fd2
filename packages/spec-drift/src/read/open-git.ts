import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { decodeText } from './decode-text.js';
import { InputError } from './input-error.js';
import { nameBeside } from './name-beside.js';
import { DOCUMENT_NAME } from './open-path.js';
import type { OpenedSource, SourceFile } from './open-source.js';
import type { ResolvedReadOptions } from './read-options.js';

const SOURCE = /^git:(?<revision>[^:]+):(?<path>.*)$/s;
const run = promisify(execFile);

/**
 * Opens `git:REV:path`: a file or folder as it is in a revision. As for git, the path starts at the root of the
 * repository, and a path that starts with `./` at the current folder.
 */
export async function openGit(source: string, options: ResolvedReadOptions): Promise<OpenedSource> {
  const { revision = '', path = '' } = SOURCE.exec(source)?.groups ?? {};
  if (revision === '' || revision.startsWith('-')) {
    const reason = 'expected git:REV:path, such as git:main:specs/api.yaml';
    throw new InputError('UNREADABLE', reason, source);
  }
  const git = async (...args: string[]) => (await runGit(source, args, options)).toString('utf8');
  const trimmed = path.replace(/\/+$/, '');
  const object = `${revision}:${trimmed}`;
  const type = (await git('cat-file', '-t', object)).trim();
  const toFile = (folder: string, name: string): SourceFile => {
    const below = `${revision}:${folder}${name}`;
    return {
      name,
      source: `git:${below}`,
      async read() {
        return decodeText(
          await runGit(source, ['cat-file', 'blob', below], options),
          `git:${below}`,
        );
      },
      beside(reference) {
        const other = nameBeside(name, reference);
        return other === undefined ? undefined : toFile(folder, other);
      },
    };
  };
  if (type !== 'tree') {
    const start = trimmed.lastIndexOf('/') + 1;
    return { kind: 'file', file: toFile(trimmed.slice(0, start), trimmed.slice(start)) };
  }
  const listing = await git('ls-tree', '-r', '-z', '--name-only', object);
  const names = listing.split('\0').filter((name) => DOCUMENT_NAME.test(name));
  const files = names.sort().map((name) => toFile(trimmed === '' ? '' : `${trimmed}/`, name));
  return { kind: 'folder', name: trimmed.split('/').at(-1) ?? '', files };
}

async function runGit(
  source: string,
  args: readonly string[],
  { cwd, timeoutMs, maxBytes }: ResolvedReadOptions,
): Promise<Buffer> {
  try {
    const settings = { cwd, timeout: timeoutMs, maxBuffer: maxBytes, encoding: 'buffer' } as const;
    const { stdout } = await run('git', args, settings);
    return stdout;
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: Buffer };
    const reason =
      stderr
        ?.toString('utf8')
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') || message;
    throw new InputError('UNREADABLE', `git says: ${reason}`, source);
  }
}
