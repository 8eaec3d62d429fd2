import { alreadyExists, invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import { presentIndexes } from './find-index.js';

const NAME = /^[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$/;

/** Refuses a name that an index or collection may not have. */
export function checkName(what: 'Index' | 'Collection', name: string): void {
  if (NAME.test(name)) return;
  throw invalidArgument(
    `${what} name ${name} is not allowed. ` +
      'Use lower-case letters, digits and inner hyphens, at most 45 characters.',
  );
}

/** Refuses a name for a new index that is malformed or taken. */
export function checkNewIndexName(services: Services, name: string): void {
  checkName('Index', name);
  if (presentIndexes(services).some((index) => index.name === name)) {
    throw alreadyExists('An index', name);
  }
}
