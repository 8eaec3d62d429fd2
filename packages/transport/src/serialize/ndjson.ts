import { ArgumentError, mustBe } from '../errors/argument-error.js';
import { isRecord } from './is-record.js';
import { serializeJson } from './json.js';
import { withVectors } from './json-vectors.js';

/** One JSON text a line (`application/x-ndjson`) from an array or any other iterable of records. */
export function serializeNdjson(body: unknown): string {
  if (typeof body !== 'object' || body === null || !(Symbol.iterator in body)) {
    throw mustBe('The body', 'an array of records', body);
  }
  return withVectors((substitute) => {
    let text = '';
    let index = 0;
    for (const record of body as Iterable<unknown>) {
      if (!isRecord(record)) {
        throw mustBe(`body[${index}]`, 'a record (an object)', record);
      }
      const place = { within: [body], keys: [index], substitute };
      text += `${serializeJson(record, place)}\n`;
      index++;
    }
    if (index > 0) return text;
    throw new ArgumentError('The body holds no record; at least one is needed.');
  });
}
