import { gzipSync } from 'node:zlib';

const BLOCK = 512;
/** 1985-10-26, as npm and pnpm date the files of a package, so that equal content makes equal bytes. */
const MODIFIED_AT = 499_162_500;

/** Packs files as a package's `.tgz`: the same files always make the same bytes. */
export function writeTarball(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const blocks = [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, content]) => [
      headerOf(name, content.length),
      content,
      Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK),
    ]);
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const [prefix, rest] = splitPath(`package/${name}`);
  header.write(rest, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(`${MODIFIED_AT.toString(8).padStart(11, '0')}\0`, 136);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345, 155);
  // The sum counts its own field as spaces, which is what it holds so far.
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** The format has room for 100 bytes of name, and for 155 of the folders before it. */
function splitPath(name: string): [prefix: string, rest: string] {
  if (name.length <= 100) return ['', name];
  const cut = name.indexOf('/', name.length - 101);
  if (cut < 0 || cut > 155) throw new Error(`${name}: the path is too long for a tarball.`);
  return [name.slice(0, cut), name.slice(cut + 1)];
}
