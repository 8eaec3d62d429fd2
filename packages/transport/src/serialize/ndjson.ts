import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { isRecord } from './is-record.js';
import { serializeJson } from './json.js';

/** One JSON text a line (`application/x-ndjson`) from an array or any other iterable of records. */
export function serializeNdjson(body: unknown): string {
  if (typeof body !== 'object' || body === null || !(Symbol.iterator in body)) {
    throw new ArgumentError(`The body must be an array of records, got ${describeValue(body)}.`);
  }
  let text = '';
  let index = 0;
  for (const record of body as Iterable<unknown>) {
    if (!isRecord(record)) {
      throw new ArgumentError(
        `body[${index}] must be a record (an object), got ${describeValue(record)}.`,
      );
    }
    text += `${serializeJson(record, { list: body, index })}\n`;
    index++;
  }
  if (index > 0) return text;
  throw new ArgumentError('The body holds no record; at least one is needed.');
}
