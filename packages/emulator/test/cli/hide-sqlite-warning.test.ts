import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { hideSqliteWarning } from '../../src/cli/hide-sqlite-warning.js';

test('keeps that one warning back, and passes the others on', () => {
  const target = new EventEmitter();
  const seen: string[] = [];
  target.on('warning', ({ message }: Error) => seen.push(message));
  hideSqliteWarning(target);
  const warn = (name: string, message: string) =>
    target.emit('warning', Object.assign(new Error(message), { name }));
  warn('ExperimentalWarning', 'SQLite is an experimental feature and might change at any time');
  warn('ExperimentalWarning', 'Another feature');
  warn('DeprecationWarning', 'SQLite something');
  expect(seen).toEqual(['Another feature', 'SQLite something']);
});
