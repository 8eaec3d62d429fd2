import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { refusalOf } from '../../src/http/refusal-of.js';

test('a full disk is told to the caller, and is no failure of the emulator', () => {
  const failures: unknown[] = [];
  const { status, code, message } = refusalOf(fullDisk(), (failure) => failures.push(failure));
  expect({ status, code, message, failures }).toEqual({
    status: 500,
    code: 'INTERNAL',
    message: 'The disk of the data folder is full. Make room on it and send the request again.',
    failures: [],
  });
});

/** What SQLite throws when it may not grow a database any more. */
function fullDisk(): unknown {
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA max_page_count = 3; CREATE TABLE data (bytes BLOB)');
  try {
    database.prepare('INSERT INTO data VALUES (zeroblob(100000))').run();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
}
