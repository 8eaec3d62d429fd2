import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from './decode-text.js';
import { InputError } from './input-error.js';
import { nameBeside } from './name-beside.js';
import type { OpenedSource, SourceFile } from './open-source.js';
import type { ResolvedReadOptions } from './read-options.js';

/** Names of files that may hold a document. */
export const DOCUMENT_NAME = /\.(?:ya?ml|json)$/i;

/** Opens a file or a folder; of a folder all YAML and JSON files, also in folders below. */
export async function openPath(
  source: string,
  options: ResolvedReadOptions,
): Promise<OpenedSource> {
  const location = path.resolve(options.cwd, source);
  const stats = await stat(location).catch((error) => Promise.reject(unreadable(source, error)));
  if (!stats.isDirectory()) {
    const folder = path.dirname(source);
    const name = path.basename(location);
    const inFolder = (other: string) => (other === name ? source : path.join(folder, other));
    return { kind: 'file', file: toFile(name, inFolder, options) };
  }
  const entries = await readdir(location, { recursive: true }).catch((error) =>
    Promise.reject(unreadable(source, error)),
  );
  const names = entries
    .map((entry) => entry.replaceAll(path.sep, '/'))
    .filter((name) => DOCUMENT_NAME.test(name) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(name))
    .sort();
  const prefix = source.replace(/[/\\]+$/, '');
  return {
    kind: 'folder',
    name: path.basename(location),
    files: names.map((name) => toFile(name, (other) => `${prefix}/${other}`, options)),
  };
}

function toFile(
  name: string,
  sourceOf: (name: string) => string,
  options: ResolvedReadOptions,
): SourceFile {
  const { cwd, maxBytes } = options;
  const source = sourceOf(name);
  return {
    name,
    source,
    async read() {
      const location = path.resolve(cwd, source);
      const bytes = await readFile(location).catch((error) =>
        Promise.reject(unreadable(source, error)),
      );
      if (bytes.length > maxBytes) {
        throw new InputError('UNREADABLE', `larger than ${maxBytes} bytes`, source);
      }
      return decodeText(bytes, source);
    },
    beside(reference) {
      const other = nameBeside(name, reference);
      return other === undefined ? undefined : toFile(other, sourceOf, options);
    },
  };
}

function unreadable(source: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EISDIR: 'it is a folder',
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new InputError('UNREADABLE', `can't be read: ${reason}`, source);
}
