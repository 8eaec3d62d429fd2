import { InputError } from './input-error.js';

/**
 * The text of a file, without a byte order mark.
 *
 * @throws {InputError} `UNREADABLE` when the bytes are not UTF-8: letters would be lost without a word.
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const reason = 'its bytes are not UTF-8: save it in this encoding';
    throw new InputError('UNREADABLE', `can't be read: ${reason}`, source);
  }
}
