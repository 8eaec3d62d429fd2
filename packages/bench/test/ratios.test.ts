import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareRatios, ratiosOf } from '../src/runner/ratios.ts';
import { readRatios, writeRatios } from '../src/runner/ratios-file.ts';
import { makeResult } from './helpers/make-result.ts';

const KEY = 'demo / Trial / time / other';

it('names the ratio of every contender but the reference', () => {
  expect(ratiosOf([makeResult({ other: 123.456 })])).toEqual({ [KEY]: 1.235 });
});

describe('compareRatios', () => {
  it.each([
    ['lower', 116, 'worse'],
    ['lower', 84, 'better'],
    ['higher', 116, 'better'],
    ['higher', 84, 'worse'],
  ] as const)('where %s is better, calls a move from 100 to %d %s', (better, now, verdict) => {
    const changes = compareRatios([makeResult({ other: now }, better)], { [KEY]: 1 });
    expect(changes).toEqual([{ key: KEY, before: 1, now: now / 100, verdict }]);
  });

  it.each([114, 86, 100])('takes a move from 100 to %d for noise', (now) => {
    expect(compareRatios([makeResult({ other: now })], { [KEY]: 1 })).toEqual([]);
  });

  it('says nothing of ratios that were not there before', () => {
    expect(compareRatios([makeResult({ other: 500 })], {})).toEqual([]);
  });
});

describe('the file of ratios', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bench-ratios-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is empty before the first write', () => {
    expect(readRatios(path.join(folder, 'none.json'), 'quick')).toEqual({});
  });

  it('keeps what a later run did not measure, and quick and whole runs apart', () => {
    const file = path.join(folder, 'ratios.json');
    writeRatios(file, 'whole', { b: 1, a: 2 });
    writeRatios(file, 'quick', { a: 9 });
    writeRatios(file, 'whole', { b: 3 });
    expect(readRatios(file, 'whole')).toEqual({ a: 2, b: 3 });
    expect(readRatios(file, 'quick')).toEqual({ a: 9 });
    expect(readFileSync(file, 'utf8')).toMatch(/\n$/);
  });
});
