import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '../message-of.js';
import { UsageError } from './usage-error.js';

/** Arguments by their flags, and what stands without one. Throws UsageError for what the command does not take. */
export function parseFlags<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** Throws UsageError for a value that is given and empty. */
export function notEmpty(name: string, text: string | undefined): string | undefined {
  if (text === undefined || text.trim() !== '') return text;
  throw new UsageError(`--${name} must not be empty.`);
}

/** Throws UsageError for a value that is missing. */
export function needed(name: string, text: string | undefined): string {
  if (text !== undefined && text.trim() !== '') return text;
  throw new UsageError(`${name} is missing.`);
}
