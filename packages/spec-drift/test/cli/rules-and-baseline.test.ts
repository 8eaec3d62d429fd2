import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CommandEnvironment } from '../../src/cli/command-environment.js';
import { runCommand } from '../../src/cli/run-command.js';
import type { Finding } from '../../src/finding.js';
import { petsDocument } from '../helpers/documents.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const plain = petsDocument('name:\n  type: string\nage:\n  type: integer');
const narrowed = petsDocument(
  'name:\n  type: string\n  maxLength: 5\nage:\n  type: integer\n  maximum: 30',
);

function readSchema(name: string): object {
  return JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
}

async function run(
  cwd: string,
  options: readonly string[],
  overrides: Partial<CommandEnvironment> = {},
) {
  let stdout = '';
  let stderr = '';
  const status = await runCommand({
    args: ['a.yaml', 'b.yaml', ...options],
    cwd,
    env: {},
    isTerminal: false,
    now: () => new Date('2026-03-01T12:00:00Z'),
    print: (text) => {
      stdout += text;
    },
    printError: (text) => {
      stderr += text;
    },
    ...overrides,
  });
  return { status, stdout, stderr };
}

async function runJson(cwd: string, ...options: string[]) {
  const { status, stdout, stderr } = await run(cwd, ['--format', 'json', ...options]);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  const findings: Finding[] = report.findings;
  return { status, report, findings };
}

function makeFiles(files: Readonly<Record<string, string>> = {}): string {
  return makeTestFolder({ 'a.yaml': plain, 'b.yaml': narrowed, ...files });
}

describe('--rules', () => {
  it('gives findings another class with a reason, and names rules that match nothing', async () => {
    const rules = {
      rules: [
        {
          pointer: '/components/schemas/*/properties/name',
          class: 'additive',
          reason: 'Nobody sends long names.',
        },
        {
          pointer: '**/age',
          class: 'potentially-breaking',
          audience: 'wire',
          reason: 'Old pets are rare.',
        },
        { kind: 'no-such-kind', class: 'docs-only', reason: 'None.' },
      ],
    };
    const cwd = makeFiles({ 'rules.json': JSON.stringify(rules, null, 2) });
    const before = await runJson(cwd);
    expect(before.findings.map((finding) => finding.class)).toEqual(['breaking', 'breaking']);
    const { status, report } = await runJson(cwd, '--rules', 'rules.json');
    expect(status).toBe(1);
    expect(report.summary).toMatchObject({ 'potentially-breaking': 1, additive: 1 });
    expect(report.bump).toEqual({ wire: 'minor', client: 'major' });
    const name = report.findings.find((finding: Finding) => finding.pointer.includes('/name'));
    expect(name.class).toBe('additive');
    expect(name.why).toContain('By rule: Nobody sends long names. (Otherwise breaking: ');
    expect(report.notes).toEqual(['rules.json:14: no finding matches this rule']);
  });

  it('selects by fingerprint, from YAML too', async () => {
    const cwd = makeFiles();
    const { findings } = await runJson(cwd);
    const entries = findings.map(
      ({ fingerprint }) =>
        `  - fingerprint: ${JSON.stringify(fingerprint)}\n    class: no-change\n    reason: Known.\n`,
    );
    writeFileSync(path.join(cwd, 'rules.yaml'), `rules:\n${entries.join('')}`);
    const { status, report } = await runJson(cwd, '--rules', 'rules.yaml', '--fail-on', 'any');
    expect(status).toBe(0);
    expect(report.summary['no-change']).toBe(2);
  });

  const validate = new Ajv({ strictRequired: false }).compile(readSchema('rules'));
  it.each([
    ['{"rules": [{"kind": "a", "class": "additive"}]}', 'r.json:1:12: a rule needs a `reason`'],
    [
      '{"rules": [{"kind": "a", "class": "bad", "reason": "x"}]}',
      'r.json:1:26: `class` must be breaking, potentially-breaking, additive, docs-only, no-change; got bad',
    ],
    ['{"rules": [{"kind": "a", "reason": "x"}]}', 'got none'],
    [
      '{"rules": [{"class": "additive", "reason": "x"}]}',
      'a rule needs `kind`, `fingerprint` or `pointer`',
    ],
    [
      '{"rules": [{"kind": "a", "class": "additive", "reason": " "}]}',
      "`reason` must be text that isn't empty",
    ],
    ['{"rules": [{"kinds": "a"}]}', 'unknown key `kinds`; expected kind, fingerprint'],
    ['{"rules": [1]}', 'r.json:1:12: expected an object'],
    ['{"rule": []}', 'r.json:1:1: expected an object with the list `rules`'],
    ['{"rules": [], "more": 1}', 'unknown key `more`'],
    [
      '{"rules": [{"kind": "a", "class": "additive", "audience": "me", "reason": "x"}]}',
      '`audience` must be wire or client',
    ],
  ])('refuses %s, as the published schema does', async (text, message) => {
    const { status, stderr } = await run(makeFiles({ 'r.json': text }), ['--rules', 'r.json']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(validate(JSON.parse(text))).toBe(false);
  });
});

describe('--baseline', () => {
  const validate = new Ajv({ strictRequired: false }).compile(readSchema('baseline'));

  it('leaves out what was written with --write-baseline', async () => {
    const cwd = makeFiles();
    const written = await run(cwd, [
      '--write-baseline',
      'known.json',
      '--reason',
      'Agreed with all callers.',
    ]);
    expect(written).toMatchObject({ status: 0, stderr: '' });
    const baseline = JSON.parse(readFileSync(path.join(cwd, 'known.json'), 'utf8'));
    expect(validate(baseline)).toBe(true);
    expect(baseline.acknowledged).toHaveLength(2);
    const { status, report } = await runJson(cwd, '--baseline', 'known.json');
    expect(status).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.bump.client).toBe('major');
    expect(report.acknowledged.map(({ reason }: { reason: string }) => reason)).toEqual(
      Array(2).fill('Agreed with all callers.'),
    );
    expect((await run(cwd, ['--baseline', 'known.json'])).stdout).toContain(
      '2 acknowledged, not counted',
    );
  });

  it('keeps the entries of --baseline when it writes, and gives others the day', async () => {
    const cwd = makeFiles();
    const [first, second] = (await runJson(cwd)).findings;
    const entry = { fingerprint: first?.fingerprint, reason: 'Known.', until: '2026-03-01' };
    writeFileSync(path.join(cwd, 'old.json'), JSON.stringify({ acknowledged: [entry] }));
    await run(cwd, ['--baseline', 'old.json', '--write-baseline', 'new.json']);
    expect(JSON.parse(readFileSync(path.join(cwd, 'new.json'), 'utf8')).acknowledged).toEqual([
      entry,
      { fingerprint: second?.fingerprint, reason: `Accepted on 2026-03-01: ${second?.message}` },
    ]);
  });

  it('names entries that are unused or over', async () => {
    const cwd = makeFiles();
    const [first] = (await runJson(cwd)).findings;
    const baseline = `acknowledged:
  - fingerprint: gone
    reason: Known.
  - fingerprint: ${JSON.stringify(first?.fingerprint)}
    reason: Known.
    until: 2026-02-28
`;
    writeFileSync(path.join(cwd, 'known.yaml'), baseline);
    const { status, report, findings } = await runJson(cwd, '--baseline', 'known.yaml');
    expect([status, findings.length]).toEqual([1, 2]);
    expect(report.notes).toEqual([
      "known.yaml:2: gone is acknowledged, but isn't found",
      `known.yaml:4: the acknowledgement of ${first?.fingerprint} ended on 2026-02-28`,
    ]);
  });

  it.each([
    [
      '{"acknowledged": [{"fingerprint": "a"}]}',
      'k.json:1:19: an acknowledgement needs a `reason`',
    ],
    ['{"acknowledged": [{"reason": "a"}]}', 'needs a `fingerprint`'],
    [
      '{"acknowledged": [{"fingerprint": "a", "reason": "x", "until": "soon"}]}',
      '`until` must be a day, YYYY-MM-DD; got soon',
    ],
    ['{"acknowledged": {}}', 'expected an object with the list `acknowledged`'],
  ])('refuses %s, as the published schema does', async (text, message) => {
    const { status, stderr } = await run(makeFiles({ 'k.json': text }), ['--baseline', 'k.json']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it('refuses a day that no calendar has and a fingerprint that is there twice', async () => {
    const twice =
      '{"acknowledged": [{"fingerprint": "a", "reason": "x"}, {"fingerprint": "a", "reason": "y"}]}';
    const day = '{"acknowledged": [{"fingerprint": "a", "reason": "x", "until": "2026-02-30"}]}';
    const cwd = makeFiles({ 'twice.json': twice, 'day.json': day });
    expect((await run(cwd, ['--baseline', 'twice.json'])).stderr).toContain(
      'twice.json:1:57: this `fingerprint` is there already',
    );
    expect((await run(cwd, ['--baseline', 'day.json'])).stderr).toContain('got 2026-02-30');
    expect((await run(cwd, ['--baseline', 'none.json'])).stderr).toContain(
      "none.json: can't be read: no such file",
    );
  });
});

describe('colours', () => {
  it('are for terminals that want them', async () => {
    const cwd = makeFiles();
    const isColoured = async (options: readonly string[], overrides: Partial<CommandEnvironment>) =>
      (await run(cwd, options, overrides)).stdout.includes('\u001b');
    expect(await isColoured([], { isTerminal: true })).toBe(true);
    expect(await isColoured([], { isTerminal: false })).toBe(false);
    expect(await isColoured([], { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    await run(cwd, ['--output', 'out.txt'], { isTerminal: true });
    expect(readFileSync(path.join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b');
  });
});

describe('--audience', () => {
  it('grades and counts for one audience', async () => {
    const operation = (id: string) => plain.replace('create_pet', id);
    const cwd = makeTestFolder({
      'a.yaml': operation('create_pet'),
      'b.yaml': operation('add_pet'),
    });
    const client = await runJson(cwd, '--audience', 'client');
    expect([client.status, client.report.summary.breaking]).toEqual([1, 1]);
    expect(client.report.audience).toBe('client');
    const wire = await runJson(cwd, '--audience', 'wire', '--fail-on', 'potentially-breaking');
    expect([wire.status, wire.report.summary.breaking]).toEqual([0, 0]);
    expect((await runJson(cwd)).status).toBe(1);
  });
});
