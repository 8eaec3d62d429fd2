import { REDACTED, redactHeaders } from '@pinecone-versioned/transport';

/** The headers of a response that may be printed: anything else may hold a secret. */
export function shownHeaders(headers: Headers): Record<string, string> {
  const shown = Object.entries(redactHeaders(headers)).filter(([, value]) => value !== REDACTED);
  // The transport blanks the key out of bodies; a server could echo it in a header as well.
  return Object.fromEntries(
    shown.map(([name, value]) => [name, value.replace(/pcsk_\w+/g, REDACTED)]),
  );
}
