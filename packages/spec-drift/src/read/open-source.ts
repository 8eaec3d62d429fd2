import { openPath } from './open-path.js';
import type { ResolvedReadOptions } from './read-options.js';

/** A file of a source: its name in messages, and its text. */
export interface SourceFile {
  /** Path within the folder; the base name of a single file. */
  readonly name: string;
  /** What messages and locations call it. */
  readonly source: string;
  /** @throws {InputError} `UNREADABLE` */
  read(): Promise<string>;
  /** The file that a relative reference leads to from here; undefined where that is not to be read. */
  beside(reference: string): SourceFile | undefined;
}

/** What a source turned out to be. */
export type OpenedSource =
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly SourceFile[] };

/**
 * Finds out what a source is: an http(s) URL, `git:REV:path`, a file or a folder.
 *
 * @throws {InputError} `UNREADABLE`
 */
export async function openSource(
  source: string,
  options: ResolvedReadOptions,
): Promise<OpenedSource> {
  if (/^https?:/i.test(source)) {
    const { openUrl } = await import('./open-url.js');
    return openUrl(source, options);
  }
  if (source.startsWith('git:')) {
    const { openGit } = await import('./open-git.js');
    return openGit(source, options);
  }
  return openPath(source, options);
}
