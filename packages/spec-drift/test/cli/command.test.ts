import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { petsDocument } from '../helpers/documents.js';
import { makeRepository } from '../helpers/make-repository.js';
import { runCli, spawnCli } from '../helpers/run-cli.js';
import { startServer } from '../helpers/start-server.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const plain = petsDocument('name:\n  type: string');
const narrowed = petsDocument('name:\n  type: string\n  maxLength: 5');
const grown = petsDocument('name:\n  type: string\nage:\n  type: integer');
const reworded = petsDocument('name:\n  type: string\n  description: Its name.');
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const validateReport = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(schema);

function makeFiles(): string {
  return makeTestFolder({
    'plain.yaml': plain,
    'narrowed.yaml': narrowed,
    'grown.yaml': grown,
    'reworded.yaml': reworded,
  });
}

describe('spec-drift', { timeout: 60_000 }, () => {
  it('exits with 0, 1 or 2', async () => {
    const cwd = makeFiles();
    const statusOf = async (...args: string[]) => (await runCli(cwd, args)).status;
    expect(await statusOf('plain.yaml', 'plain.yaml', '--fail-on', 'any')).toBe(0);
    expect(await statusOf('plain.yaml', 'grown.yaml')).toBe(0);
    expect(await statusOf('plain.yaml', 'grown.yaml', '--fail-on', 'potentially-breaking')).toBe(0);
    expect(await statusOf('plain.yaml', 'grown.yaml', '--fail-on', 'any')).toBe(1);
    expect(await statusOf('plain.yaml', 'reworded.yaml', '--fail-on', 'any')).toBe(1);
    expect(await statusOf('plain.yaml', 'narrowed.yaml')).toBe(1);
    expect(await statusOf('plain.yaml', 'narrowed.yaml', '--fail-on=never')).toBe(0);
    expect(await statusOf('plain.yaml', 'nowhere.yaml')).toBe(2);
  });

  it.each([
    [[], 'Expected <base> and <revision>; got 0 arguments.'],
    [['a', 'b', 'c'], 'got 3 arguments.'],
    [['', 'b'], '<base> and <revision> must not be empty.'],
    [
      ['a', 'b', '--format', 'xml'],
      "--format must be text, json, markdown, html, sarif, github; got 'xml'.",
    ],
    [
      ['a', 'b', '--fail-on', 'all'],
      "--fail-on must be breaking, potentially-breaking, any, never; got 'all'.",
    ],
    [['a', 'b', '--audience', 'me'], "--audience must be wire, client; got 'me'."],
    [['a', 'b', '--colour'], "Unknown option '--colour'"],
    [['a', 'b', '--rules'], "'--rules <value>' argument missing"],
    [['a', 'b', '--reason', 'x'], '--reason goes with --write-baseline.'],
    [['a', 'b', '--write-baseline', 'x', '--fail-on', 'never'], '--fail-on never counts nothing'],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await runCli(makeTestFolder(), args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('See spec-drift --help.');
  });

  it.each([
    ['not OpenAPI', 'a: 1\n', 'bad.yaml:1:1: not OpenAPI'],
    ['not YAML', 'openapi: 3.0.3\npaths: [\n', 'bad.yaml:3:1: not YAML'],
    [
      'a dangling $ref',
      plain.replace('schemas/Pet', 'schemas/Pat'),
      'bad.yaml:14:15: `$ref: #/components/schemas/Pat`',
    ],
  ])('exits with 2 and the place for %s', async (_name, text, message) => {
    const cwd = makeTestFolder({ 'plain.yaml': plain, 'bad.yaml': text });
    for (const args of [
      ['plain.yaml', 'bad.yaml'],
      ['bad.yaml', 'plain.yaml'],
    ]) {
      const { status, stdout, stderr } = await runCli(cwd, args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`spec-drift: ${message}`);
    }
  });

  it('prints help and version', async () => {
    const help = await runCli(makeTestFolder(), ['--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--fail-on LEVEL');
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      100,
    );
    expect((await runCli(makeTestFolder(), ['-v'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('prints JSON that the published schema allows, with the place on both sides', async () => {
    const { stdout } = await runCli(makeFiles(), ['plain.yaml', 'narrowed.yaml', '-f', 'json']);
    const report = JSON.parse(stdout);
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report.summary).toMatchObject({ breaking: 1, additive: 0 });
    expect(report.findings).toHaveLength(1);
    const [finding] = report.findings;
    expect(finding).toMatchObject({
      class: 'breaking',
      direction: 'request',
      operations: ['POST /pets'],
    });
    expect(finding.location.base).toMatchObject({ file: 'plain.yaml', line: 23 });
    expect(finding.location.revision.file).toBe('narrowed.yaml');
    expect(finding.witness.acceptedBy).toBe('base');
  });

  it('writes every format to a file', async () => {
    const cwd = makeFiles();
    const starts = {
      text: 'plain.yaml -> ',
      json: '{',
      markdown: '## API changes',
      html: '<!doctype html>',
      sarif: '{',
      github: '::error file=narrowed.yaml,',
    };
    for (const [format, start] of Object.entries(starts)) {
      const args = ['plain.yaml', 'narrowed.yaml', '--format', format, '--output', `out.${format}`];
      expect(await runCli(cwd, args)).toEqual({ status: 1, stdout: '', stderr: '' });
      expect(readFileSync(path.join(cwd, `out.${format}`), 'utf8').slice(0, start.length)).toBe(
        start,
      );
    }
    const failed = await runCli(cwd, ['plain.yaml', 'plain.yaml', '--output', 'no/such/file']);
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain("no/such/file: can't be written");
  });

  it('appends a job summary for GitHub', async () => {
    const cwd = makeTestFolder({
      'plain.yaml': plain,
      'narrowed.yaml': narrowed,
      'summary.md': 'before\n',
    });
    const file = path.join(cwd, 'summary.md');
    const args = ['plain.yaml', 'narrowed.yaml', '--format', 'github'];
    const { stdout } = await runCli(cwd, args, { GITHUB_STEP_SUMMARY: file });
    expect(stdout).toMatch(/^::error file=narrowed\.yaml,line=\d+,col=\d+,title=/);
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n## API changes: 1 breaking/);
    const failed = await runCli(cwd, args, { GITHUB_STEP_SUMMARY: path.join(cwd, 'no/file') });
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain("no/file: can't be written");
    await runCli(cwd, ['plain.yaml', 'narrowed.yaml'], {
      GITHUB_STEP_SUMMARY: path.join(cwd, 'no'),
    });
    expect(existsSync(path.join(cwd, 'no'))).toBe(false);
  });

  it('compares a revision of git with the file as it is now', async () => {
    const cwd = makeRepository({ 'api/pets.yaml': plain });
    writeFileSync(path.join(cwd, 'api/pets.yaml'), narrowed);
    const { status, stdout } = await runCli(cwd, [
      'git:v1:api/pets.yaml',
      'api/pets.yaml',
      '-f',
      'json',
    ]);
    expect(status).toBe(1);
    const { base, revision } = JSON.parse(stdout).findings[0].location;
    expect([base.file, revision.file]).toEqual(['git:v1:api/pets.yaml', 'api/pets.yaml']);
  });

  it('compares URLs', async () => {
    const url = await startServer((request, response) => {
      response.end(request.url === '/old' ? plain : narrowed);
    });
    const { status, stdout } = await runCli(makeTestFolder(), [`${url}/old`, `${url}/new`]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${url}/old -> ${url}/new\n1 breaking\nnext version: major\n`);
  });

  it('compares folders in one report, with files that came and went', async () => {
    const cwd = makeTestFolder({
      'v1/a.yaml': plain,
      'v1/b.yaml': plain,
      'v1/gone.yaml': plain,
      'v2/a.yaml': narrowed,
      'v2/b.yaml': narrowed,
      'v2/new.yaml': plain,
    });
    const { status, stdout } = await runCli(cwd, ['v1', 'v2', '--format', 'json']);
    expect(status).toBe(1);
    const { findings, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ breaking: 3, additive: 1 });
    const fingerprints = new Set(
      findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    );
    expect(fingerprints.size).toBe(4);
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: 'document-removed',
        class: 'breaking',
        location: { base: { file: 'v1/gone.yaml', line: 1, column: 1 }, revision: null },
        operations: ['POST /pets'],
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'document-added', class: 'additive' }),
    );
  });

  it('stops quietly when its reader has seen enough', async () => {
    const many = (limit: string) =>
      petsDocument(
        Array.from({ length: 1000 }, (_, index) => `p${index}:\n  type: string${limit}`).join('\n'),
      );
    const cwd = makeTestFolder({ 'a.yaml': many(''), 'b.yaml': many('\n  maxLength: 3') });
    const child = spawnCli(cwd, ['a.yaml', 'b.yaml', '--format', 'json']);
    const { promise, resolve } = Promise.withResolvers<number | null>();
    child.on('close', resolve);
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = await child.stderr.toArray();
    expect([await promise, Buffer.concat(errors).toString()]).toEqual([1, '']);
  });
});
