import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invalidArgument } from '../../http/refusals.js';
import type { ImportFile } from './import-file.js';

const FORMATS = new Set(['.parquet', '.ndjson', '.jsonl']);

/** The folder that a URI names. Throws ServiceError (400) for all but an existing folder on this machine. */
export async function importFolder(uri: string): Promise<string> {
  const path = pathOf(uri);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  throw invalidArgument(
    `The uri ${uri} is not a folder. Name one that has a folder for each namespace.`,
  );
}

function pathOf(uri: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(uri)?.[0].toLowerCase();
  if (scheme !== 'file:') {
    throw invalidArgument(
      `The uri ${uri} is not supported: the emulator imports from file:// only. ` +
        'Copy the files to this machine and use a uri such as file:///data/imports.',
    );
  }
  try {
    return fileURLToPath(uri);
  } catch {
    throw invalidArgument(
      `The uri ${uri} is not a path on this machine. Use one such as file:///data/imports.`,
    );
  }
}

/** The Parquet and NDJSON files below a folder, by the folders of their namespaces; other files are passed over. */
export async function importFiles(folder: string): Promise<ImportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const namespaces = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const lists = await Promise.all(namespaces.sort().map((name) => filesOf(folder, name)));
  return lists.flat();
}

async function filesOf(folder: string, namespace: string): Promise<ImportFile[]> {
  const names = await readdir(join(folder, namespace), { recursive: true });
  const files = names
    .filter((name) => FORMATS.has(extname(name).toLowerCase()))
    .sort()
    .map(async (name): Promise<ImportFile[]> => {
      const path = join(folder, namespace, name);
      const found = await stat(path);
      return found.isFile()
        ? [{ namespace, path, name: join(namespace, name), bytes: found.size }]
        : [];
    });
  return (await Promise.all(files)).flat();
}
