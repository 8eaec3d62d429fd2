import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
const LONG_PATH = /^\d+ path=(.*)$/m;

/** The files of a package's `.tgz`, by their path below `package/`. */
export function readTarball(tarball: Uint8Array): Map<string, Buffer> {
  const bytes = gunzipSync(tarball);
  const files = new Map<string, Buffer>();
  let longPath: string | undefined;
  let at = 0;
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const type = textOf(header, 156, 1);
    if (type === 'x') {
      longPath = LONG_PATH.exec(content.toString('utf8'))?.[1];
    } else {
      if (type === '0' || type === '') {
        const name = longPath ?? joinPath(textOf(header, 345, 155), textOf(header, 0, 100));
        files.set(name.slice(name.indexOf('/') + 1), Buffer.from(content));
      }
      longPath = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function textOf(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

function joinPath(prefix: string, name: string): string {
  return prefix ? `${prefix}/${name}` : name;
}
