import { expect, it } from 'vitest';
import { parseCommand } from '../src/command/parse-command.ts';

const KNOWN = ['load', 'call'];

it('takes names and options, also behind the dashes that pnpm hands on', () => {
  expect(parseCommand(['--', 'call', '--json', '--quick'], KNOWN)).toEqual({
    names: ['call'],
    json: true,
    html: false,
    compare: false,
    update: false,
    quick: true,
    help: false,
  });
});

it('says which benchmarks there are when it does not know one', () => {
  expect(() => parseCommand(['speed'], KNOWN)).toThrow(
    new TypeError('No benchmark speed. There are load, call.'),
  );
});

it('refuses options that do not exist', () => {
  expect(() => parseCommand(['--fast'], KNOWN)).toThrow(TypeError);
});
