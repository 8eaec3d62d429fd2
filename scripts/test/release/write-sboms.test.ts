import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { writeSboms } from '../../release/sbom/write-sboms.ts';
import { packedSample } from './packed-sample.ts';

test('a bill names what was built into a package beside what it installs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bills-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const version = '1.0.0';
  const packages = [
    packedSample({}, { name: 'base', version }),
    packedSample({}, { name: 'taken', version, dependencies: { base: version } }),
    packedSample({}, { name: 'top', version, inlinedDependencies: ['taken'] }),
    packedSample(
      {},
      { name: 'both', version, dependencies: { base: version }, inlinedDependencies: ['base'] },
    ),
  ];
  writeSboms(packages, { root: repositoryRoot, folder });
  const bill = (name: string) =>
    JSON.parse(readFileSync(path.join(folder, `${name}.cdx.json`), 'utf8'));
  expect(bill('top')).toMatchObject({
    components: [{ name: 'taken', hashes: [{ alg: 'SHA-512' }] }],
    dependencies: [
      { ref: 'pkg:npm/top@1.0.0', dependsOn: ['pkg:npm/taken@1.0.0'] },
      { ref: 'pkg:npm/taken@1.0.0', dependsOn: [] },
    ],
  });
  expect(bill('both').dependencies[0].dependsOn).toEqual(['pkg:npm/base@1.0.0']);
  expect(bill('taken').components).toHaveLength(1);
});
