const SHOWN =
  /^(content-type|date|deprecation|retry-after(-ms)?|server|sunset|warning|x-request-id|x-pinecone-(?!.*(auth|key|secret|token)).*)$/;

/** The headers of a response that may be printed: anything that is not listed may hold a secret. */
export function shownHeaders(headers: Headers): Record<string, string> {
  const shown = [...headers].filter(([name]) => SHOWN.test(name));
  // The transport blanks the key out of bodies; a server could echo it in a header as well.
  return Object.fromEntries(
    shown.map(([name, value]) => [name, value.replace(/pcsk_\w+/g, '[redacted]')]),
  );
}
