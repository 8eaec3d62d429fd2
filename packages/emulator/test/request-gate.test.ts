import { expect, test } from 'vitest';
import { RequestGate } from '../src/request-gate.js';

test('requests run side by side, exclusive work alone and in its turn', async () => {
  const gate = new RequestGate();
  const log: string[] = [];
  const first = Promise.withResolvers<void>();
  const work = Promise.withResolvers<void>();
  const step = (name: string, until: Promise<void>) => async () => {
    log.push(`${name} starts`);
    await until;
    log.push(`${name} ends`);
  };
  const all = [
    gate.enter(step('one', first.promise)),
    gate.enter(step('two', Promise.resolve())),
    gate.exclusive(step('reset', work.promise)),
    gate.enter(step('late', Promise.resolve())),
    gate.exclusive(step('restore', Promise.resolve())),
  ];
  await all[1];
  expect(log).toEqual(['one starts', 'two starts', 'two ends']);
  first.resolve();
  await all[0];
  work.resolve();
  await Promise.all(all);
  expect(log.slice(3, 6)).toEqual(['one ends', 'reset starts', 'reset ends']);
  for (const name of ['late', 'restore']) {
    expect(log.indexOf(`${name} ends`)).toBe(log.indexOf(`${name} starts`) + 1);
  }
});

test('what fails inside lets the next one in', async () => {
  const gate = new RequestGate();
  const fail = async () => {
    throw new Error('broken');
  };
  await expect(gate.enter(fail)).rejects.toThrow('broken');
  await expect(gate.exclusive(fail)).rejects.toThrow('broken');
  expect(await gate.exclusive(async () => 'in')).toBe('in');
  expect(await gate.enter(async () => 'in')).toBe('in');
});

test('once shut, nothing gets in, not even what waited', async () => {
  const gate = new RequestGate();
  const closing = gate.exclusive(async () => gate.shut());
  const waiting = gate.enter(async () => 'in');
  await closing;
  await expect(waiting).rejects.toThrow('The emulator is closed.');
  await expect(gate.exclusive(async () => 'in')).rejects.toThrow('The emulator is closed.');
});
