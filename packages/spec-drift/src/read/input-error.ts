import type { SourceLocation } from '../finding.js';

/** Why a file was refused. */
export type InputErrorCode =
  | 'UNREADABLE'
  | 'NOT_YAML'
  | 'NOT_OPENAPI'
  | 'DANGLING_REF'
  | 'INVALID_FILE'
  | 'UNWRITABLE';

/** A file that can't be used. The message starts with `file:line:column` where that is known. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  /** Where in the input; null where there is no text to point into. */
  readonly location: SourceLocation | null;

  constructor(code: InputErrorCode, message: string, at: SourceLocation | string) {
    const location = typeof at === 'string' ? null : at;
    const place = typeof at === 'string' ? at : `${at.file}:${at.line}:${at.column}`;
    super(`${place}: ${message}`);
    this.code = code;
    this.location = location;
  }
}
