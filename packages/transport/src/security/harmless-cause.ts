import { redactSecret } from './credential.js';

/** Where an error and those behind it hold text; `data` is what Node quotes of an answer that is no HTTP. */
const MEMBERS = ['message', 'stack', 'data', 'cause', 'errors'];

/** What caused a failure; undefined if it quotes the secret, as some errors do that show what the server sent. */
export function harmlessCause(cause: unknown, secret: string | undefined): unknown {
  try {
    const text = String(JSON.stringify(cause, MEMBERS));
    if (redactSecret(text, secret) === text) return cause;
  } catch {
    // It refers back to itself, so nobody knows.
  }
  return undefined;
}
