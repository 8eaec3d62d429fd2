import { invalidArgument } from '../http/refusals.js';

type Tags = Readonly<Record<string, string>>;

const MAX_TAGS = 20;
const KEY = /^[\p{L}\p{N}_-]{1,80}$/u;
const VALUE = /^[\p{L}\p{N};@_.+ -]{0,120}$/u;

/** The tags of an index after changes: new keys are added, given ones replaced, empty values remove their key. */
export function mergeTags(present: Tags, changes: Tags = {}): Tags {
  const merged = new Map(Object.entries(present));
  for (const [key, value] of Object.entries(changes)) {
    checkTag(key, value);
    if (value === '') merged.delete(key);
    else merged.set(key, value);
  }
  if (merged.size > MAX_TAGS) {
    throw invalidArgument(`An index has at most ${MAX_TAGS} tags; this would make ${merged.size}.`);
  }
  return Object.fromEntries(merged);
}

function checkTag(key: string, value: string): void {
  if (!KEY.test(key)) {
    throw invalidArgument(
      `Tag key ${JSON.stringify(key)} is not allowed. Use 1 to 80 letters, digits, _ and -.`,
    );
  }
  if (!VALUE.test(value)) {
    throw invalidArgument(
      `The value of tag ${key} is not allowed. Use at most 120 letters, digits, spaces and ; @ _ - . +`,
    );
  }
}
