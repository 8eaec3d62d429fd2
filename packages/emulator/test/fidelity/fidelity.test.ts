import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';
import { fidelityGaps, renderFidelityTable } from './fidelity-table.js';
import { facts, withFidelityTable } from './readme-table.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('every operation of every version has its entry', () => {
  expect(fidelityGaps(facts)).toEqual([]);
});

test('a missing entry shows, and so does one of an operation that is gone', () => {
  const { 'POST /query': query, ...others } = facts.notes;
  const notes = { ...others, 'POST /ask': query ?? [] };
  expect(fidelityGaps({ ...facts, notes })).toEqual([
    'POST /query has no entry.',
    'POST /ask is no operation.',
  ]);
});

test('the README shows the table as it is (pnpm fidelity writes it)', () => {
  expect(readme).toBe(withFidelityTable(readme));
});

test('the table has a column for each version and tells them apart', () => {
  const lines = renderFidelityTable(facts).split('\n');
  const rowOf = (key: string) =>
    lines
      .find((line) => line.startsWith(`| \`${key}\``))
      ?.split('|')
      .map((cell) => cell.trim())
      .slice(2, -2);
  expect(rowOf('GET /indexes')).toEqual(facts.versions.map(() => 'behaves'));
  expect(rowOf('POST /namespaces')?.slice(0, 2)).toEqual(['not in it', 'behaves']);
  expect(rowOf('POST /vectors/update')?.slice(0, 2)).toEqual(['behaves', 'simplified']);
  expect(rowOf('POST /bulk/imports')?.[0]).toBe('simplified, refused in part');
});

test('the emulator says of itself that it carries out every operation of every version', async () => {
  await using world = openEmulator();
  const { body } = await world.admin('GET', '/info');
  const told = body.operations.flatMap(
    ({ route, versions, handled }: { route: string; versions: object; handled: boolean }) =>
      handled ? Object.keys(versions).map((version) => `${version} ${route}`) : [],
  );
  expect(told.sort()).toEqual(
    facts.routes.map(({ key, contract }) => `${contract.version} ${key}`).sort(),
  );
});
