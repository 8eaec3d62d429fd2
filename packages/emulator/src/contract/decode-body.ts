import { invalidArgument } from '../http/refusals.js';
import { messageOf } from '../message-of.js';

/** Reads JSON. Throws ServiceError when the text is none. */
export function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidArgument(`The body is not valid JSON: ${reasonOf(error)}.`);
  }
}

/** Reads one JSON value a line; empty lines are skipped. Throws ServiceError when a line is none. */
export function decodeNdjson(text: string): unknown[] {
  const records: unknown[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      records.push(JSON.parse(line));
    } catch (error) {
      throw invalidArgument(
        `Line ${at + 1} of the body is not valid JSON: ${reasonOf(error)}. Expected one object a line.`,
      );
    }
  }
  return records;
}

/** The parser quotes the text it stumbled over, which can be long and may hold data. */
function reasonOf(error: unknown): string {
  const [reason = ''] = messageOf(error).split(/, (?:\.\.\.)?"/);
  return reason;
}
