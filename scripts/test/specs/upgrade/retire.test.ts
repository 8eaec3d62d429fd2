import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listVersions } from '../../../specs/index.ts';
import { commitAll } from './commit-all.ts';
import { additions, NEWEST, NEXT, publishNext, unpublish } from './next-version.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

let checkout: ScratchCheckout;

beforeEach(() => {
  checkout = scratchCheckout();
});

afterEach(() => checkout.remove());

test('a version is deprecated first: for npm, in the README, and by a changeset', async () => {
  const { code, stdout } = await checkout.specs(['retire', NEWEST]);
  expect(code).toBe(0);
  const manifest = JSON.parse(checkout.read(`packages/client-${NEWEST}/package.json`));
  expect(manifest.deprecated).toContain('is going to be removed');
  expect(checkout.read(`packages/client-${NEWEST}/README.md`)).toMatch(
    /^# .*\n\n> \*\*Deprecated\.\*\* Use @pinecone-versioned\/client-/,
  );
  const changesets = (stdout.match(/\.changeset\/\S+/g) ?? []).map((file) => checkout.read(file));
  const packages = [`@pinecone-versioned/client-${NEWEST}`, 'pinecone-versioned'];
  expect(changesets.toSorted()).toEqual(
    packages.map((name) => expect.stringMatching(`^---\n'${name}': minor\n---\n\nDeprecate`)),
  );
  expect(await checkout.specs(['retire', NEWEST])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is deprecated already'),
  });
}, 60_000);

test('adding, deprecating and removing a version leaves all as it was, but for the changelog', async () => {
  const before = checkout.snapshot();
  const upstream = publishNext(additions);
  const added = await checkout.specs(['add', NEXT, '--from', upstream]);
  unpublish(upstream);
  expect(added.code).toBe(0);
  expect(await checkout.specs(['retire', NEXT, '--remove'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${NEXT} is not deprecated.`),
  });
  expect((await checkout.specs(['retire', NEXT])).code).toBe(0);

  const dry = checkout.snapshot();
  const planned = await checkout.specs(['retire', NEXT, '--remove', '--dry-run']);
  expect(planned.stdout).toContain(`remove specs/${NEXT}/`);
  expect(checkout.snapshot()).toEqual(dry);

  const removed = await checkout.specs(['retire', NEXT, '--remove']);
  expect({ code: removed.code, stderr: removed.stderr }).toEqual({ code: 0, stderr: '' });
  const after = checkout.snapshot();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  expect(changed.filter((file) => !file.startsWith('.changeset/'))).toEqual([]);
  const texts = changed.map((file) => checkout.read(file)).join('\n');
  expect(texts).toContain(`Remove API version ${NEXT}`);
  expect(texts).not.toContain(`client-${NEXT}'`);
}, 90_000);

test('a version is not removed with edits that no commit holds', async () => {
  const upstream = publishNext(additions);
  await checkout.specs(['add', NEXT, '--from', upstream]);
  unpublish(upstream);
  await checkout.specs(['retire', NEXT]);
  commitAll(checkout.root);
  const notes = `packages/client-${NEXT}/notes.md`;
  writeFileSync(path.join(checkout.root, notes), 'Mine.');
  const { code, stderr } = await checkout.specs(['retire', NEXT, '--remove']);
  expect(code).toBe(1);
  expect(stderr).toContain(`\n  ${notes}`);
  expect(checkout.read(notes)).toBe('Mine.');
}, 60_000);

test.each(['1999-01', 'next'])('%s cannot be retired', async (version) => {
  const before = checkout.snapshot();
  const { code, stderr } = await checkout.specs(['retire', version]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining(`there is no version ${version}`),
  });
  expect(checkout.snapshot()).toEqual(before);
});

test('a version that an override is written for cannot go: the override is named', async () => {
  const spec = path.join(checkout.root, `specs/${NEWEST}/db_data_${NEWEST}.oas.yaml`);
  writeFileSync(spec, readFileSync(spec, 'utf8').replace(/^info:\n/m, 'info:\n  x-odd: true\n'));
  writeFileSync(
    path.join(checkout.root, 'specs/overrides/odd.yaml'),
    '- target: "*/db_data#/info/x-odd"\n  change: null\n  reason: It is odd.\n',
  );
  expect((await checkout.specs(['retire', NEWEST])).code).toBe(0);
  const before = checkout.snapshot();
  const { code, stderr } = await checkout.specs(['retire', NEWEST, '--remove']);
  expect(code).toBe(1);
  expect(stderr).toContain('overrides/odd.yaml:1:3');
  expect(checkout.snapshot()).toEqual(before);
}, 60_000);

test('nobody is sent to a preview', async () => {
  const preview = path.join(checkout.root, 'specs', `${NEXT}.alpha`);
  mkdirSync(preview);
  const oldest = listVersions(path.join(checkout.root, 'specs'))[0] ?? '';
  const { stdout } = await checkout.specs(['retire', oldest]);
  const texts = (stdout.match(/\.changeset\/\S+/g) ?? []).map((file) => checkout.read(file));
  expect(texts.join('')).toContain(`Pin ${NEWEST};`);
  expect(texts.join('')).not.toContain('alpha');
});
