import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { fileNameOf } from '../../release/pack/file-name-of.ts';
import { consumerProject } from '../../release/rehearsal/consumer-project.ts';
import { runPublish } from '../../release/rehearsal/publish-process.ts';
import { packedSample } from './packed-sample.ts';
import { sampleRegistry } from './sample-registry.ts';

/** A folder with the tarballs of packages that depend on each other, and who may publish them. */
function prepare(url: string, version: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'publish-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const from = path.join(folder, 'release');
  mkdirSync(from);
  const packages = [
    packedSample({}, { name: '@sample/top', version, dependencies: { '@sample/middle': version } }),
    packedSample(
      {},
      { name: '@sample/middle', version, dependencies: { '@sample/base': version } },
    ),
    packedSample({}, { name: '@sample/base', version }),
  ];
  for (const { name, tarball } of packages) {
    writeFileSync(path.join(from, `${fileNameOf(name)}.tgz`), tarball);
  }
  const { env } = consumerProject(path.join(folder, 'user'), url);
  return { root: repositoryRoot, from, env };
}

test('a publish that is killed midway is resumed, and nothing is published twice', async () => {
  await using registry = await sampleRegistry();
  const options = prepare(registry.url, '1.0.0');
  const killed = await runPublish({ ...options, killAfter: 1 });
  expect(killed.isComplete).toBe(false);
  expect(killed.lines[0]).toBe('@sample/base@1.0.0: published');
  expect(registry.taken).not.toContain('@sample/top@1.0.0');

  const resumed = await runPublish(options);
  expect(resumed.isComplete).toBe(true);
  expect(resumed.lines).toHaveLength(3);
  expect(resumed.lines[0]).toBe('@sample/base@1.0.0: was there already');
  expect(resumed.lines[2]).toBe('@sample/top@1.0.0: published');
  expect(registry.taken).toEqual([
    '@sample/base@1.0.0',
    '@sample/middle@1.0.0',
    '@sample/top@1.0.0',
  ]);

  const again = await runPublish(options);
  expect(again.lines.every((line) => line.endsWith(': was there already'))).toBe(true);
  expect(registry.taken).toHaveLength(3);
});

test('a version that was never raised is not published', async () => {
  await using registry = await sampleRegistry();
  const { isComplete, lines } = await runPublish(prepare(registry.url, '0.0.0'));
  expect({ isComplete, lines, taken: registry.taken }).toEqual({
    isComplete: false,
    lines: [],
    taken: [],
  });
});
