import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutants } from '../src/mutation/mutants/index.ts';
import { mutateSource } from '../src/mutation/mutate-source.ts';
import { MutationOptionsError, mutationOptions } from '../src/mutation/mutation-options.ts';
import { PACKAGES } from '../src/mutation/source-modules.ts';
import { USAGE } from '../src/mutation/usage.ts';

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

function runGate(...args: readonly string[]) {
  const main = path.join(PACKAGES, 'contract-tests/src/mutation/main.ts');
  // The gate runs vitest, which must not take itself for a part of this run.
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name),
  );
  const env = { ...Object.fromEntries(outer), NODE_NO_WARNINGS: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the gate kills a sample of the mutants', { timeout: 180_000 }, () => {
  // One of the transport's, one of the facade's, one of what is generated.
  const sample = ['drop the header of the version', 'stop before the last page'];
  const generated = 'call the creation of an index idempotent';
  const only = [...sample, generated].flatMap((name) => ['--only', name]);
  const { status, stdout } = runGate('--runners', '1', ...only);
  expect(stdout).toContain('3 of 3 mutants killed.');
  expect(status).toBe(0);
});

test('the gate says how it is called', () => {
  expect(runGate('--help')).toEqual({ status: 0, stdout: USAGE, stderr: '' });
  expect(runGate('--nonsense')).toEqual({
    status: 2,
    stdout: '',
    stderr: `Unknown option '--nonsense'\n\n${USAGE}`,
  });
});

describe('the gate takes', () => {
  const named = mutants.slice(0, 3).map(({ name }) => name);
  const optionsOf = (...given: readonly string[]) => mutationOptions(given, mutants);

  test('all mutants, and two runners, unless others are asked for', () => {
    expect(optionsOf()).toEqual({ wanted: mutants, runners: 2 });
    const only = [...named, ...named].flatMap((name) => ['--only', name]);
    expect(optionsOf(...only).wanted).toEqual(mutants.slice(0, 3));
    expect(optionsOf('--runners', '4').runners).toBe(4);
  });

  test('no more runners than mutants', () => {
    expect(optionsOf('--runners', '1000000', '--only', named[0] ?? '').runners).toBe(1);
  });

  // A gate without runners would judge nothing, and call that a success.
  test.each(['0', '-1', '1.5', 'two', '', ' ', '1e3', '01'])('not %j runners', (count) => {
    const run = () => optionsOf(`--runners=${count}`);
    expect(run).toThrow(MutationOptionsError);
    expect(run).toThrow(`--runners must be a whole number from 1 on, not "${count}".`);
  });

  test.each([
    [['--only', 'no such fault', '--only', named[0] ?? ''], 'There is no mutant "no such fault".'],
    [['--only', ''], 'There is no mutant "".'],
    [['--only'], 'argument missing'],
    [['all'], "Unexpected argument 'all'"],
  ])('not %j', (given, message) => {
    expect(() => optionsOf(...given)).toThrow(MutationOptionsError);
    expect(() => optionsOf(...given)).toThrow(message);
  });
});
