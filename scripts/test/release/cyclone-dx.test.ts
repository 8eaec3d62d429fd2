import { expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { listPublishedPackages } from '../../release/list-packages.ts';
import { cycloneDx } from '../../release/sbom/cyclone-dx.ts';
import { integrityFromLockfile } from '../../release/sbom/integrity-of.ts';

const installed = (name: string, version: string, dependencies: string[] = []) => ({
  name,
  version,
  license: 'MIT',
  dependencies,
  bytes: 1,
  installScripts: [],
  source: '',
});

test('a bill names every package, its licence, its digest and what it needs', () => {
  const packages = [
    installed('@scope/top', '1.0.0', ['openapi-fetch']),
    installed('openapi-fetch', '0.17.0'),
  ];
  const bill = cycloneDx(packages, integrityFromLockfile(repositoryRoot));
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { purl: 'pkg:npm/%40scope/top@1.0.0' } },
    components: [
      {
        type: 'library',
        name: 'openapi-fetch',
        licenses: [{ expression: 'MIT' }],
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      },
    ],
    dependencies: [
      { ref: 'pkg:npm/%40scope/top@1.0.0', dependsOn: ['pkg:npm/openapi-fetch@0.17.0'] },
      { ref: 'pkg:npm/openapi-fetch@0.17.0', dependsOn: [] },
    ],
  });
});

test('every package of this repository that is not private is published', () => {
  expect(listPublishedPackages(repositoryRoot).map(({ name }) => name)).toContain(
    'pinecone-versioned',
  );
});
