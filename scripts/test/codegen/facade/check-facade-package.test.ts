import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFacadePackage } from '../../../codegen/facade/check-facade-package.ts';
import { specInput } from '../spec-input.ts';

const SPECS = [specInput({ version: '2030-01' }), specInput({ version: '2030-04' })];

function packagesWith(versions: readonly string[] | undefined): string {
  const packages = mkdtempSync(path.join(tmpdir(), 'facade-'));
  onTestFinished(() => rmSync(packages, { recursive: true }));
  if (!versions) return packages;
  mkdirSync(path.join(packages, 'facade'));
  const devDependencies = Object.fromEntries(
    versions.map((version) => [`@pinecone-versioned/client-${version}`, 'workspace:*']),
  );
  writeFileSync(
    path.join(packages, 'facade/package.json'),
    JSON.stringify({ devDependencies: { ...devDependencies, other: '1.0.0' } }),
  );
  return packages;
}

test('is content with the clients of all versions', () => {
  expect(checkFacadePackage(packagesWith(['2030-04', '2030-01']), SPECS)).toEqual([]);
});

test('asks for the client of a new version, and for the removal of one that is gone', () => {
  const problems = checkFacadePackage(packagesWith(['2029-01', '2030-01']), SPECS);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('"@pinecone-versioned/client-2030-04": "workspace:*"');
  expect(problems[1]).toContain('names @pinecone-versioned/client-2029-01, but');
});

test('asks for a package that is missing', () => {
  expect(checkFacadePackage(packagesWith(undefined), SPECS)).toEqual([
    expect.stringContaining('package.json is missing'),
  ]);
});
