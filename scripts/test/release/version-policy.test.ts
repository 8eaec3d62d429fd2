import path from 'node:path';
import { expect, test } from 'vitest';
import { checkPolicy } from '../../release/checks/check-policy.ts';
import type { Release } from '../../release/checks/problem.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import { petsWith } from '../specs/pets-folder.ts';
import { petsDocument, writeMatchingLock } from '../specs/specs-folder.ts';
import { type SampleRepository, sampleRepository } from './sample-repository.ts';

const CLIENT = '@pinecone-versioned/client-2025-10';
const FACADE = 'pinecone-versioned';
const PET = '#/components/schemas/Pet';

/** Findings of the check, as problems and a note. */
async function judge(release: Release) {
  const found = await checkPolicy.run(release);
  return 'problems' in found ? found : { problems: found };
}

function writeSpec(
  { root, write }: SampleRepository,
  document: JsonObject,
  version = '2025-10',
): void {
  const text = JSON.stringify(document).replaceAll('2025-10', version);
  write(`specs/${version}/pets_${version}.oas.yaml`, text);
  writeMatchingLock(path.join(root, 'specs'));
}

/** A repository in which the client of 2025-10 and the facade were released as 1.0.0. */
function released(): SampleRepository {
  const repository = sampleRepository();
  writeSpec(repository, petsDocument());
  repository.writePackage('client-2025-10', { name: CLIENT, version: '1.0.0' });
  repository.writePackage('facade', { name: FACADE, version: '1.0.0' });
  repository.commit();
  repository.git('tag', `${CLIENT}@1.0.0`);
  repository.git('tag', `${FACADE}@1.0.0`);
  return repository;
}

const breaking = () => petsWith(PET, { required: [], properties: { name: { type: 'integer' } } });
const additive = () =>
  petsWith(PET, { properties: { nickname: { type: 'string', description: 'Another name.' } } });
const wording = () => petsWith(PET, { description: 'An animal that lives with people.' });

test('specs that did not change ask for nothing', async () => {
  expect(await judge(released().release())).toEqual({ problems: [] });
});

test.each([
  ['breaks', breaking, 'major', 'minor'],
  ['adds', additive, 'minor', 'patch'],
  ['is worded otherwise', wording, 'patch', undefined],
])(
  'a spec that %s in place needs a changeset of that weight',
  async (_, document, needed, less) => {
    const repository = released();
    writeSpec(repository, document());
    if (less !== undefined) repository.writeChangeset('less', { [CLIENT]: less });
    const { problems } = await judge(repository.release());
    expect(problems).toEqual([
      {
        subject: CLIENT,
        what: expect.stringMatching(
          new RegExp(
            `^the specs of 2025-10 changed since ${CLIENT}@1.0.0, .*: spec-drift asks for a ${needed} bump, and ${
              less === undefined ? 'no changeset names it' : `the changesets give a ${less} one`
            }\\.$`,
          ),
        ),
        mend: expect.stringContaining(`Run \`pnpm changeset\`, choose ${CLIENT} and ${needed}`),
      },
    ]);
    repository.writeChangeset('enough', { [CLIENT]: needed });
    expect(await judge(repository.release())).toEqual({
      problems: [],
      note: `${CLIENT}: its specs changed since ${CLIENT}@1.0.0; spec-drift asks for ${needed}, planned is ${needed}.`,
    });
  },
);

test('a changeset of the main branch does not cover what a branch breaks', async () => {
  const repository = released();
  repository.writeChangeset('earlier', { [CLIENT]: 'major' });
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'topic');
  writeSpec(repository, breaking());
  repository.commit();
  const [problem] = (await judge(repository.release('main'))).problems;
  expect(problem?.what).toMatch(/changed since main, .* and no changeset names it\.$/);
  repository.writeChangeset('own', { [CLIENT]: 'major' });
  repository.commit();
  expect((await judge(repository.release('main'))).problems).toEqual([]);
});

test('versions that rose, and whose changesets are gone, are compared with the last release', async () => {
  const repository = released();
  writeSpec(repository, breaking());
  repository.writePackage('client-2025-10', { name: CLIENT, version: '1.1.0' });
  const [problem] = (await judge(repository.release())).problems;
  expect(problem?.what).toContain('asks for a major bump, and the changesets give a minor one');
  repository.writePackage('client-2025-10', { name: CLIENT, version: '2.0.0' });
  expect((await judge(repository.release())).problems).toEqual([]);
});

test('overrides that cannot be read any more are left out of both sides', async () => {
  const repository = released();
  const override = (pointer: string) =>
    repository.write(
      'specs/overrides/names.yaml',
      `- target: "*/pets#${pointer}"\n  change: { description: Another. }\n  reason: It is a test.\n`,
    );
  override('/components/schemas/Gone');
  repository.writePackage('client-2025-10', { name: CLIENT, version: '1.1.0' });
  repository.commit();
  repository.git('tag', `${CLIENT}@1.1.0`);
  override('/components/schemas/Pet');
  writeSpec(repository, additive());
  const [problem] = (await judge(repository.release())).problems;
  expect(problem?.what).toContain('spec-drift asks for a minor bump');
});

test('before the first release nothing can break', async () => {
  const repository = sampleRepository();
  writeSpec(repository, petsDocument());
  repository.writePackage('client-2025-10', { name: CLIENT, version: '0.0.0' });
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'topic');
  writeSpec(repository, breaking());
  repository.commit();
  expect(await judge(repository.release('main'))).toEqual({ problems: [] });
});

test('a new API version needs a package of its own, and a minor of the facade', async () => {
  const repository = released();
  writeSpec(repository, petsDocument(), '2026-01');
  const { problems } = await judge(repository.release());
  expect(problems).toEqual([
    {
      subject: '@pinecone-versioned/client-2026-01',
      what: 'specs/2026-01 is there, but no package of that name is published.',
      mend: 'Let `pnpm specs add 2026-01` bring the version in as a whole.',
    },
    {
      subject: FACADE,
      what: `it learns API version 2026-01, which ${FACADE}@1.0.0 does not know, and gets no changeset: a new version needs a minor.`,
      mend: expect.stringContaining(`choose ${FACADE} and minor`),
    },
  ]);
  const name = '@pinecone-versioned/client-2026-01';
  repository.writePackage('client-2026-01', { name, version: '0.0.0' });
  repository.writeChangeset('new', { [name]: 'minor', [FACADE]: 'minor' });
  expect((await judge(repository.release())).problems).toEqual([]);
});

test('a version is retired by a major, after two minors that announced it', async () => {
  const repository = released();
  const manifest = { name: CLIENT, version: '1.0.0' };
  repository.writePackage('client-2025-10', { ...manifest, deprecated: 'Use another one.' });
  const [unannounced] = (await judge(repository.release())).problems;
  expect(unannounced).toEqual({
    subject: FACADE,
    what: `API version 2025-10 is deprecated since ${FACADE}@1.0.0, and the facade gets no changeset: its users read of it in a minor.`,
    mend: expect.stringContaining('say that 2025-10 will be removed'),
  });
  const releaseFacade = (version: string) => {
    repository.writePackage('facade', { name: FACADE, version });
    repository.commit();
    repository.git('tag', `${FACADE}@${version}`);
  };
  releaseFacade('1.1.0');
  releaseFacade('1.1.1');
  repository.remove('specs/2025-10');
  repository.remove('packages/client-2025-10');
  repository.writeChangeset('gone', { [FACADE]: 'minor' });
  expect((await judge(repository.release())).problems).toEqual([
    {
      subject: FACADE,
      what: `API version 2025-10 is gone since ${FACADE}@1.1.1, and the facade gets a minor bump: that needs a major.`,
      mend: expect.stringContaining(`choose ${FACADE} and major`),
    },
    {
      subject: FACADE,
      what: 'API version 2025-10 is gone after 1 minors that announced it, instead of 2.',
      mend: 'Restore it, mark it by `pnpm specs retire 2025-10`, and release 1 more minors of the facade before `--remove`.',
    },
  ]);
  repository.git('stash', '--quiet', '--include-untracked');
  releaseFacade('1.2.0');
  repository.git('stash', 'pop', '--quiet');
  repository.writeChangeset('gone', { [FACADE]: 'major' });
  expect((await judge(repository.release())).problems).toEqual([]);
});
