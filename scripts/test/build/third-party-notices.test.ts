import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeThirdPartyNotices } from '../../build/third-party-notices.ts';

/** A built package with one dependency. */
function packageWith(
  inlinedDependencies?: readonly string[],
  devDependencies: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dependency = path.join(folder, 'node_modules/left');
  mkdirSync(dependency, { recursive: true });
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(dependency, 'package.json'), '{ "version": "1.2.3" }');
  const manifest = {
    name: 'x',
    version: '0.0.0',
    exports: {},
    devDependencies,
    ...(inlinedDependencies && { inlinedDependencies }),
  };
  return {
    target: { folder, manifest, sourceFolder: folder, entries: {}, formats: [] },
    licence: path.join(dependency, 'LICENSE'),
    notices: path.join(folder, 'dist/THIRD-PARTY-NOTICES.txt'),
  };
}

test('the licence of an inlined dependency goes along, with its version', () => {
  const { target, licence, notices } = packageWith(['left']);
  writeFileSync(licence, 'Do what you like.\n');
  writeThirdPartyNotices(target);
  expect(readFileSync(notices, 'utf8')).toMatch(/left 1\.2\.3.*Do what you like\./s);
});

test('without its licence a dependency is not inlined', () => {
  const { target } = packageWith(['left']);
  expect(() => writeThirdPartyNotices(target)).toThrow('LICENSE');
});

test('a package of the workspace needs no licence of its own', () => {
  const { target, notices } = packageWith(['@own/left'], { '@own/left': 'workspace:*' });
  writeThirdPartyNotices(target);
  expect(existsSync(notices)).toBe(false);
});

test('a package that inlines nothing has no notices', () => {
  const { target, notices } = packageWith();
  writeThirdPartyNotices(target);
  expect(existsSync(notices)).toBe(false);
});
