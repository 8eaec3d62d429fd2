import { createHash, timingSafeEqual } from 'node:crypto';
import { ServiceError } from './service-error.js';

/** Throws ServiceError (401) when a request does not bring a key that is accepted; see `EmulatorOptions.apiKey`. */
export function checkApiKey(headers: Headers, accepted: string | false | undefined): void {
  if (accepted === false) return;
  const given = headers.get('api-key')?.trim() ?? '';
  if (given === '') {
    throw unauthenticated('The API key is missing. Send a key in the Api-Key header.');
  }
  if (accepted !== undefined && !equalSecrets(given, accepted)) {
    throw unauthenticated('The API key is not valid. Send a valid key in the Api-Key header.');
  }
}

/** Compares in a time that does not tell how much of the secret was right. */
export function equalSecrets(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function unauthenticated(message: string): ServiceError {
  return new ServiceError(401, 'UNAUTHENTICATED', message);
}
