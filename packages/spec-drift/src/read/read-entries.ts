import { isJsonObject } from '../engine/document/json-object.js';
import type { SourceLocation } from '../finding.js';
import { InputError } from './input-error.js';
import { openSource } from './open-source.js';
import { parseText } from './parse-text.js';
import type { ResolvedReadOptions } from './read-options.js';

/** One entry of a rules or baseline file. */
export interface ConfigEntry {
  /** The text of a key; undefined when the key is absent. */
  text(key: string): string | undefined;
  /** An error that points to a key, or to the entry. */
  fail(reason: string, key?: string): InputError;
  readonly location: SourceLocation;
}

/** The file's one list, and the keys that its entries may have. */
export interface EntryLayout {
  readonly list: string;
  readonly keys: readonly string[];
}

/**
 * Reads a JSON or YAML file that holds one list of entries whose values are texts.
 *
 * @throws {InputError} `UNREADABLE`, `NOT_YAML`, or `INVALID_FILE` with the place of what is wrong.
 */
export async function readEntries(
  source: string,
  { list, keys }: EntryLayout,
  options: ResolvedReadOptions,
): Promise<ConfigEntry[]> {
  const opened = await openSource(source, options);
  if (opened.kind === 'folder') throw new InputError('UNREADABLE', 'it is a folder', source);
  const parsed = await parseText(source, await opened.file.read());
  const fail = (reason: string, pointer: string) =>
    new InputError('INVALID_FILE', reason, parsed.locate(pointer));
  const root = parsed.value;
  const entries = isJsonObject(root) ? root[list] : undefined;
  if (!isJsonObject(root) || !Array.isArray(entries)) {
    throw fail(`expected an object with the list \`${list}\``, '');
  }
  const stray = Object.keys(root).find((key) => key !== list && key !== '$schema');
  if (stray !== undefined)
    throw fail(`unknown key \`${stray}\`; expected \`${list}\``, `/${stray}`);
  return entries.map((entry: unknown, index) => {
    const pointer = `/${list}/${index}`;
    if (!isJsonObject(entry)) throw fail('expected an object', pointer);
    for (const [key, value] of Object.entries(entry)) {
      if (!keys.includes(key)) {
        throw fail(`unknown key \`${key}\`; expected ${keys.join(', ')}`, `${pointer}/${key}`);
      }
      if (typeof value !== 'string' || value.trim() === '') {
        throw fail(`\`${key}\` must be text that isn't empty`, `${pointer}/${key}`);
      }
    }
    return {
      text: (key) => entry[key] as string | undefined,
      fail: (reason, key) => fail(reason, key === undefined ? pointer : `${pointer}/${key}`),
      location: parsed.locate(pointer),
    };
  });
}
