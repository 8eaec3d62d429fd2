import type { Answer } from '../attempt.js';
import type { CallState } from '../call-state.js';
import { redactSecret } from '../security/credential.js';
import { infoOf, setResponseInfo } from './response-info.js';
import { usableJson } from './usable-json.js';
import { withBytes } from './with-body.js';

/** The response as the caller gets it; throws when it is not what the operation promises or the caller asked for. */
export function finishResponse(call: CallState, { response, bytes }: Answer): Response {
  const finished = bytes
    ? finishBuffered(call, response, bytes)
    : (call.support.streams?.open(response, call) ?? response);
  setResponseInfo(finished, infoOf(call, response));
  return finished;
}

function finishBuffered(
  call: CallState,
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
): Response {
  if (response.ok && call.parseAs !== 'json') return withBytes(response, bytes);
  const received = new TextDecoder().decode(bytes);
  // A success may hold secrets on purpose, such as a new key; an error has no business to.
  const text = response.ok ? received : redactSecret(received, call.secret);
  const json = usableJson(call, response, text);
  const shown = text === received ? bytes : new TextEncoder().encode(text);
  // What was decoded once need not be decoded again.
  return Object.assign(withBytes(response, shown), {
    text: async () => text,
    json: async () => json,
  });
}
