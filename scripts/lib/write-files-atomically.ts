import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes files so that no reader ever sees half of one, and none is touched unless all of them
 * could be written: every content goes to a temporary file beside its place first.
 */
export async function writeFilesAtomically(
  contents: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const temporary = new Map(
    [...contents.keys()].map((file) => [file, `${file}.${randomUUID()}.tmp`]),
  );
  try {
    for (const [file, content] of contents) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary.get(file) ?? file, content);
    }
    for (const [file, written] of temporary) await rename(written, file);
  } finally {
    await Promise.all([...temporary.values()].map((file) => rm(file, { force: true })));
  }
}
