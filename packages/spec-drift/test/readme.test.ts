import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../src/cli/parse-arguments.js';
import { assessDrift, formatMarkdown, formatText } from '../src/index.js';
import { petsDocument } from './helpers/documents.js';
import { makeRepository } from './helpers/make-repository.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function blocks(language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return [...readme.matchAll(pattern)].map((match) => match[1] ?? '');
}

function readSchema(name: string): object {
  return JSON.parse(
    readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
}

describe('README', () => {
  it('shows command lines that are understood', () => {
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [name, ...args] = line.split(' ');
      expect([name, parseArguments(args).name]).toEqual(['spec-drift', 'compare']);
    }
  });

  it('shows what the command prints', async () => {
    const [block = ''] = blocks('text');
    const [command = '', ...lines] = block.split('\n');
    const [base = '', revision = ''] = command.split(' ').slice(2);
    const cwd = fileURLToPath(new URL('../../..', import.meta.url));
    const { outcome } = await assessDrift(base, revision, { cwd });
    expect(lines.join('\n')).toBe(formatText(outcome));
  });

  it('shows rules and a baseline that their schemas allow', () => {
    const [rules, baseline] = blocks('yaml');
    const ajv = new Ajv({ strictRequired: false });
    expect(ajv.validate(readSchema('rules'), parse(rules ?? '')), ajv.errorsText()).toBe(true);
    expect(ajv.validate(readSchema('baseline'), parse(baseline ?? '')), ajv.errorsText()).toBe(
      true,
    );
  });

  it('describes calls that work', async () => {
    const cwd = makeRepository({
      'openapi.yaml': petsDocument('name:\n  type: string'),
      'known.yaml': blocks('yaml')[1] ?? '',
    });
    writeFileSync(path.join(cwd, 'openapi.yaml'), petsDocument('name:\n  type: integer'));
    const options = { cwd, baseline: 'known.yaml', today: '2026-12-01' };
    const { outcome } = await assessDrift('git:v1:openapi.yaml', 'openapi.yaml', options);
    expect(outcome.report.bump).toEqual({ wire: 'major', client: 'major' });
    expect(formatMarkdown(outcome)).toMatch(/^## API changes: \d breaking/);
    expect(outcome.notes).toEqual([
      expect.stringContaining('known.yaml:3: d2e8a3e7ab5b5b56 is acknowledged'),
    ]);
  });
});
