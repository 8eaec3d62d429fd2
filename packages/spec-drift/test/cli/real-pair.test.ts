import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.js';
import { sarifSchema } from '../format/sarif-schema.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const cwd = fileURLToPath(new URL('../../../../specs', import.meta.url));
const pairs = [
  ['2025-04/db_control_2025-04.oas.yaml', '2025-10/db_control_2025-10.oas.yaml'],
  ['2025-04/db_data_2025-04.oas.yaml', '2025-10/db_data_2025-10.oas.yaml'],
  ['2025-04', '2025-10'],
] as const;

async function runAny(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let stdout = '';
  let stderr = '';
  const status = await runCommand({
    args,
    cwd,
    env,
    isTerminal: false,
    now: () => new Date(0),
    print: (text) => {
      stdout += text;
    },
    printError: (text) => {
      stderr += text;
    },
  });
  expect(stderr).toBe('');
  return { status, stdout };
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout } = await runAny(args, env);
  expect(status).toBe(1);
  return stdout;
}

it.each(['2025-04', '2025-10'])('finds nothing between %s and itself', async (folder) => {
  const { status, stdout } = await runAny([folder, folder, '--fail-on', 'any']);
  expect([status, stdout]).toEqual([0, `${folder} -> ${folder}\nno change\nnext version: none\n`]);
});

describe.each(pairs)('%s -> %s', (base, revision) => {
  it('fits a screen of 40 lines of 100 columns', async () => {
    const lines = (await run([base, revision])).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines[2]).toMatch(/^next version: major/);
  });

  it('is JSON that the published schema allows, with a fingerprint for each finding', async () => {
    const schema = readFileSync(
      new URL('../../schemas/report.schema.json', import.meta.url),
      'utf8',
    );
    const ajv = new Ajv({ strictRequired: false, allowUnionTypes: true });
    const report = JSON.parse(await run([base, revision, '--format', 'json']));
    expect(ajv.validate(JSON.parse(schema), report), ajv.errorsText()).toBe(true);
    const { findings } = report;
    const fingerprints = findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(findings.length);
  });

  it('is SARIF with places in the files', async () => {
    const ajv = new Ajv({ strictRequired: false });
    const log = JSON.parse(await run([base, revision, '--format', 'sarif']));
    expect(ajv.validate(sarifSchema, log), ajv.errorsText()).toBe(true);
    const text = JSON.stringify(log);
    expect(text).toContain('"uri":"2025-10/');
    expect(text).not.toContain('"startLine":0');
  });

  it('is ten annotations at most, and a job summary that GitHub takes', async () => {
    const file = path.join(makeTestFolder(), 'summary.md');
    const stdout = await run([base, revision, '--format', 'github'], { GITHUB_STEP_SUMMARY: file });
    expect(stdout.match(/^::/gm)?.length).toBeLessThanOrEqual(10);
    expect(readFileSync(file).length).toBeLessThan(1024 * 1024);
  });

  it('is one page of HTML with an entry for each finding', async () => {
    const { findings } = JSON.parse(await run([base, revision, '--format', 'json']));
    const page = await run([base, revision, '--format', 'html']);
    expect(page.match(/<li class="finding /g)).toHaveLength(findings.length);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
