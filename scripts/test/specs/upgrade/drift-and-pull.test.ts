import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { listSpecs, specsFolder } from '../../../specs/index.ts';
import { type JsonObject, parseSpec } from '../../../specs/read-spec.ts';
import { commitAll } from './commit-all.ts';
import { NEWEST, objectAt } from './next-version.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';
import { serveFolder } from './upstream-server.ts';

const NAME = `${NEWEST}/db_data_${NEWEST}.oas.yaml`;

let checkout: ScratchCheckout;
let upstream: string;

beforeEach(() => {
  checkout = scratchCheckout();
  onTestFinished(() => checkout.remove());
  upstream = mkdtempSync(path.join(tmpdir(), 'upstream-'));
  onTestFinished(() => rmSync(upstream, { recursive: true, force: true }));
  cpSync(specsFolder, upstream, { recursive: true });
});

/** Publishes another text of one file. */
function publish(edit: (document: JsonObject) => void, name = NAME): void {
  const file = path.join(upstream, name);
  const [version = ''] = name.split('/');
  const spec = { version, api: 'db_data', name, absolutePath: file };
  const { document } = parseSpec(spec, readFileSync(file, 'utf8'));
  edit(document);
  writeFileSync(file, stringify(document));
}

function breakQuery(document: JsonObject): void {
  objectAt(document, '/components/schemas/QueryRequest/properties/topK')['maximum'] = 100;
}

function rephrase(document: JsonObject): void {
  objectAt(document, '/info')['description'] = 'In other words.';
  objectAt(document, '/components/schemas/QueryRequest/properties/topK')['description'] = 'Other.';
}

describe('drift', () => {
  test('finds none where there is none, file by file', async () => {
    await using server = await serveFolder(upstream);
    const { code, stdout } = await checkout.specs(['drift', '--from', server.url]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${NAME} +no drift$`, 'm'));
    expect(stdout.match(/ {2}no drift$/gm)).toHaveLength(listSpecs(specsFolder).length);
  });

  test('counts words only with --docs', async () => {
    publish(rephrase);
    const quiet = await checkout.specs(['drift', NEWEST, '--from', upstream]);
    expect(quiet).toMatchObject({ code: 0, stdout: expect.stringContaining('no drift') });
    const { code, stdout } = await checkout.specs(['drift', NEWEST, '--from', upstream, '--docs']);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`${NAME} +\\d+ docs-only`));
  });

  test('says what changed, in which file of the checkout and at which URL', async () => {
    publish(breakQuery);
    const { code, stdout } = await checkout.specs([
      ...['drift', `${NEWEST}/db_data`, '--from', upstream, '--format', 'json'],
    ]);
    expect(code).toBe(1);
    const { findings, bump } = JSON.parse(stdout);
    expect(bump).toMatchObject({ wire: 'major' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      class: 'breaking',
      operations: ['POST /query'],
      location: {
        base: { file: `specs/${NAME}` },
        revision: { file: expect.stringMatching(/^https:\/\/.*db_data/) },
      },
    });
  });

  test.each(['markdown', 'html', 'sarif', 'github'])('writes %s', async (format) => {
    publish(breakQuery);
    const { code, stdout } = await checkout.specs([
      ...['drift', `${NEWEST}/db_data`, '--from', upstream, '--format', format],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('QueryRequest');
  });

  test('a partial upstream is an error that names what is missing, not "no drift"', async () => {
    rmSync(path.join(upstream, NAME));
    await using server = await serveFolder(upstream);
    const { code, stdout, stderr } = await checkout.specs(['drift', '--from', server.url]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `specs: cannot fetch ${server.url}/${NAME}: HTTP 404 Not Found. Whether there is drift is not known.\n`,
    );
  });

  test('without a network every file is named', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
    };
    const { code, stdout, stderr } = await checkout.specs(['drift', NEWEST], { fetch });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('files cannot be used:');
    expect(stderr).toContain(`${NAME}: getaddrinfo ENOTFOUND`);
  });

  test('a file that ends too early is an error with its place upstream', async () => {
    const file = path.join(upstream, NAME);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, text.indexOf('\n', text.length * 0.6) + 1));
    await using server = await serveFolder(upstream);
    const { code, stderr } = await checkout.specs(['drift', '--from', server.url]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^specs: ${server.url}/${NAME}:\\d+:\\d+: .* leads to nothing`),
    );
  });

  test('what should not happen is no drift either', async () => {
    const stdout = () => {
      throw new RangeError('no room');
    };
    const { code, stderr } = await checkout.specs(['drift', '--from', upstream], { stdout });
    expect(code).toBe(2);
    expect(stderr).toContain('RangeError: no room');
    expect(stderr).toContain('Whether there is drift is not known.');
  });

  test('what is no spec is an error with its place', async () => {
    writeFileSync(path.join(upstream, NAME), '<html>');
    const { code, stderr } = await checkout.specs(['drift', '--from', upstream]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${NAME}:1:1`);
  });
});

describe('pull', () => {
  test('takes the bytes, locks, regenerates, and writes a changeset for each audience', async () => {
    publish(breakQuery);
    const { code, stdout } = await checkout.specs([
      ...['pull', `${NEWEST}/db_data`, '--from', upstream],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${NAME}  contract changed`);
    const published = readFileSync(path.join(upstream, NAME), 'utf8');
    expect(checkout.read(`specs/${NAME}`)).toBe(published);
    expect(JSON.parse(checkout.read('specs/specs.lock.json')).files[NAME].origin).toBe('published');
    expect(checkout.read('packages/facade/src/generated/db-data.ts')).not.toBe(
      readFileSync(path.join(specsFolder, '../packages/facade/src/generated/db-data.ts'), 'utf8'),
    );
    const changesets = stdout.match(/^\.changeset\/.*$/gm) ?? [];
    const emulator = changesets.find((file) => file.includes('emulator')) ?? '';
    expect(checkout.read(emulator)).toMatch(/^---\n'@pinecone-versioned\/emulator': major\n---\n/);
    expect(checkout.read(emulator)).toContain('- Breaking: ');
    expect(await checkout.specs(['drift', NEWEST, '--from', upstream])).toMatchObject({ code: 0 });
  });

  test('changes nothing when nothing was published', async () => {
    const before = checkout.snapshot();
    const { code, stdout } = await checkout.specs(['pull', NEWEST, '--from', upstream]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('.changeset');
    const changed = [...checkout.snapshot()].filter(
      ([file, digest]) => before.get(file) !== digest,
    );
    expect(changed.map(([file]) => file)).toEqual(['specs/specs.lock.json']);
  });

  test('other words are a patch of what repeats them', async () => {
    publish(rephrase);
    const { stdout } = await checkout.specs(['pull', `${NEWEST}/db_data`, '--from', upstream]);
    const changesets = stdout.match(/^\.changeset\/.*$/gm) ?? [];
    const texts = changesets.map((file) => checkout.read(file));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^---\n'.*': patch\n---\n/);
    expect(texts.join('')).toContain(`client-${NEWEST}`);
    expect(texts.join('')).not.toContain('emulator');
  });

  test('an override that lost its target is told; the specs stay', async () => {
    publish((document) => {
      delete objectAt(document, '/components/schemas')['UpsertRecord'];
      const body = objectAt(
        document,
        '/paths/~1records~1namespaces~1{namespace}~1upsert/post/requestBody/content/application~1x-ndjson',
      );
      body['schema'] = { type: 'array', items: { type: 'object', description: 'A record.' } };
    });
    publish((document) => {
      objectAt(document, '/components/schemas/UpsertRecord')['additionalProperties'] = true;
    }, '2025-04/db_data_2025-04.oas.yaml');
    const { code, stdout } = await checkout.specs(['pull', '--from', upstream]);
    expect(code).toBe(1);
    expect(stdout).toContain('Settle this, then run `pnpm codegen`:');
    expect(stdout).toContain('overrides/records.yaml:1:3');
    expect(checkout.read(`specs/${NAME}`)).not.toContain('UpsertRecord');
  });

  test('overwrites no edit that is not locked, or that no commit holds', async () => {
    publish(breakQuery);
    const file = path.join(checkout.root, 'specs', NAME);
    const pull = ['pull', `${NEWEST}/db_data`, '--from', upstream];
    commitAll(checkout.root);
    const edited = `${readFileSync(file, 'utf8')}# Mine.\n`;
    writeFileSync(file, edited);
    expect(await checkout.specs(pull)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(`${NAME} changed since specs.lock.json .* Nothing was written`),
    });
    expect((await checkout.specs(['lock'])).code).toBe(0);
    expect(await checkout.specs(pull)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`would be overwritten; commit, stash or remove them first:`),
    });
    expect(checkout.read(`specs/${NAME}`)).toBe(edited);
    commitAll(checkout.root);
    expect(await checkout.specs(pull)).toMatchObject({ code: 0, stderr: '' });
  });

  test('a second one before a release leaves the changesets of the first', async () => {
    const limit = (maximum: number) => (document: JsonObject) => {
      objectAt(document, '/components/schemas/QueryRequest/properties/topK')['maximum'] = maximum;
    };
    const texts: string[] = [];
    for (const maximum of [100, 50]) {
      publish(limit(maximum));
      const { stdout } = await checkout.specs(['pull', `${NEWEST}/db_data`, '--from', upstream]);
      texts.push(...(stdout.match(/^\.changeset\/.*emulator.*$/gm) ?? []));
    }
    expect(texts.map((file) => checkout.read(file))).toEqual([
      expect.stringContaining('-> 100'),
      expect.stringContaining('100 -> 50'),
    ]);
  });

  test('renews the guides that say something else now', async () => {
    publish(breakQuery);
    const { stdout } = await checkout.specs(['pull', `${NEWEST}/db_data`, '--from', upstream]);
    const [guide = ''] = stdout.match(/^docs\/upgrades\/.*$/m) ?? [];
    expect(guide).toContain(`-to-${NEWEST}.md`);
    expect(checkout.read(guide)).toContain('QueryRequest.topK: limit tightened');
    const [from = '', to = ''] = path.basename(guide, '.md').split('-to-');
    const { stdout: compared } = await checkout.specs(['compare', from, to]);
    expect(checkout.read(guide)).toBe(compared);
  });

  test('a name of the published specs stays in its line of the changeset', async () => {
    publish((document) => {
      const properties = objectAt(document, '/components/schemas/QueryRequest/properties');
      properties['a\n---\n<img>'] = { description: 'Odd.', type: 'string' };
    });
    const { stdout } = await checkout.specs(['pull', `${NEWEST}/db_data`, '--from', upstream]);
    const [changeset = ''] = stdout.match(/^\.changeset\/.*emulator.*$/m) ?? [];
    expect(checkout.read(changeset).split('\n').slice(6)).toEqual([
      expect.stringMatching(/^- QueryRequest: properties added: a --- &lt;img> /),
      '',
    ]);
  });

  test('brings in no version: that is more than its specs', async () => {
    const before = checkout.snapshot();
    const { code, stderr } = await checkout.specs(['pull', '2099-01/db_data', '--from', upstream]);
    expect(code).toBe(1);
    expect(stderr).toContain('`pnpm specs add 2099-01/db_data` brings a version in');
    expect(checkout.snapshot()).toEqual(before);
  });

  test.each(['specs', 'generated code', 'changesets', 'upgrade guides'])(
    'a failure after %s leaves everything as it was',
    async (failing) => {
      publish(breakQuery);
      const before = checkout.snapshot();
      const onStep = (step: string) => {
        if (step === failing) throw new Error('pulled the plug');
      };
      await expect(
        checkout.specs(['pull', `${NEWEST}/db_data`, '--from', upstream], { onStep }),
      ).rejects.toThrow('pulled the plug');
      expect(checkout.snapshot()).toEqual(before);
    },
  );
});
