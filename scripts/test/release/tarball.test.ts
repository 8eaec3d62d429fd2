import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTarball } from '../../release/pack/read-tarball.ts';
import { writeTarball } from '../../release/pack/write-tarball.ts';

const deep = `${'folder/'.repeat(18)}file.txt`;
const files = new Map([
  ['package.json', Buffer.from('{}')],
  [deep, Buffer.from('deep')],
  ['empty', Buffer.alloc(0)],
  ['block', Buffer.alloc(512, 'x')],
]);

test('what is packed comes out again, whatever its path and size', () => {
  expect(new Map(readTarball(writeTarball(files)))).toEqual(
    new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
});

test('equal files make equal bytes, in any order', () => {
  expect(writeTarball(new Map([...files].reverse()))).toEqual(writeTarball(files));
});

test('tar reads what is written, and what tar writes is read', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tarball-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'in.tgz'), writeTarball(files));
  execFileSync('tar', ['xzf', 'in.tgz'], { cwd: folder });
  expect(readFileSync(path.join(folder, 'package', deep), 'utf8')).toBe('deep');
  execFileSync('tar', ['--format=pax', '-czf', 'out.tgz', 'package'], { cwd: folder });
  expect(
    readTarball(readFileSync(path.join(folder, 'out.tgz')))
      .get(deep)
      ?.toString(),
  ).toBe('deep');
});

test('a path that is too long is refused', () => {
  expect(() => writeTarball(new Map([['x'.repeat(101), Buffer.alloc(1)]]))).toThrow('too long');
});
