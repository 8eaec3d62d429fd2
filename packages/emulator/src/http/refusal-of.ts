import { messageOf } from '../message-of.js';
import { isFull } from '../store/sqlite-failure.js';
import { invalidArgument } from './refusals.js';
import { ServiceError } from './service-error.js';

/** What a request is refused with after an error. One that is the emulator's own is told to `onFailure`. */
export function refusalOf(error: unknown, onFailure: (error: unknown) => void): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return invalidArgument('The request is nested too deeply.');
  }
  if (isFull(error)) return diskFull();
  onFailure(error);
  const reason = messageOf(error);
  return new ServiceError(500, 'INTERNAL', `The emulator failed: ${reason}`);
}

/** Not a failure of the emulator's own: its user can mend it, and nobody else. */
function diskFull(): ServiceError {
  return new ServiceError(
    500,
    'INTERNAL',
    'The disk of the data folder is full. Make room on it and send the request again.',
  );
}
