import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutants } from '../src/mutation/mutants/index.ts';
import { mutateSource } from '../src/mutation/mutate-source.ts';
import { PACKAGES } from '../src/mutation/source-modules.ts';

const titled = mutants.map((mutant) => [mutant.name, mutant] as const);

test('there are enough mutants, each with a name of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
});

describe('a mutant can be built and judged:', () => {
  test.each(titled)('%s', (_, mutant) => {
    const source = readFileSync(path.join(PACKAGES, mutant.file), 'utf8');
    const mutated = mutateSource(source, mutant);
    expect(stripTypeScriptTypes(mutated)).not.toBe(stripTypeScriptTypes(source));
    expect(mutant.tests.length).toBeGreaterThan(0);
    for (const { file } of mutant.tests) {
      expect(existsSync(path.join(import.meta.dirname, `${file}.test.ts`))).toBe(true);
    }
  });
});

describe('mutateSource', () => {
  const mutant = { name: 'swap', file: 'a.ts', find: 'one', replace: 'two', tests: [] };

  test('replaces the one place that is meant', () => {
    expect(mutateSource('a one b', mutant)).toBe('a two b');
    expect(mutateSource('one one one', { ...mutant, nth: 2 })).toBe('one two one');
  });

  test.each([
    ['no place', 'zero', {}],
    ['several places', 'one one', {}],
    ['fewer places than are counted', 'one', { nth: 2 }],
    ['nothing that changes', 'one', { replace: 'one' }],
  ])('refuses %s', (_, source, change) => {
    expect(() => mutateSource(source, { ...mutant, ...change })).toThrow('The mutant "swap"');
  });
});

test('the gate kills a sample of the mutants', { timeout: 180_000 }, () => {
  // One of the transport's, one of the facade's, one of what is generated.
  const sample = ['drop the header of the version', 'stop before the last page'];
  const generated = 'call the creation of an index idempotent';
  const only = [...sample, generated].flatMap((name) => ['--only', name]);
  const main = path.join(PACKAGES, 'contract-tests/src/mutation/main.ts');
  // The gate runs vitest, which must not take itself for a part of this run.
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name),
  );
  const env = Object.fromEntries(outer);
  const { status, stdout } = spawnSync(process.execPath, [main, '--runners', '1', ...only], {
    env,
    encoding: 'utf8',
  });
  expect(stdout).toContain('3 of 3 mutants killed.');
  expect(status).toBe(0);
});
