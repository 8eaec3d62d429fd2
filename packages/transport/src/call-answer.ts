import type { Answer } from './attempt.js';
import type { CallState } from './call-state.js';
import { infoOf, type ResponseInfo, setResponseInfo } from './response/response-info.js';
import { usableJson } from './response/usable-json.js';
import { decodedHeaders, withBytes } from './response/with-body.js';
import { redactSecret } from './security/credential.js';

const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * The answer of a call, be it a success or an error that the API tells. Its JSON value is read at once; anything more
 * is made when somebody asks for it.
 *
 * The constructor throws when the answer is not what the operation promises.
 */
export class CallAnswer {
  /** Parsed body of a success. */
  readonly data: unknown;
  /** Parsed body of an answer with an error status. */
  readonly error: unknown;
  /** The response as it came; its body was read. */
  readonly received: Response;
  readonly #call: CallState;
  readonly #elapsedMs: number;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #headers: Headers | undefined;
  #response: Response | undefined;

  constructor(call: CallState, { response, bytes = new Uint8Array() }: Answer) {
    this.received = response;
    this.#call = call;
    this.#elapsedMs = call.clock.now() - call.startedAt;
    const text = decoder.decode(bytes);
    // A success may hold secrets on purpose, such as a new key; an error has no business to.
    const shown = response.ok ? text : redactSecret(text, call.secret);
    this.#bytes = shown === text ? bytes : new TextEncoder().encode(shown);
    this[response.ok ? 'data' : 'error'] = usableJson(call, response, shown);
  }

  /** How the answer came to be. */
  get info(): ResponseInfo {
    return { ...infoOf(this.#call, this.received), elapsedMs: this.#elapsedMs };
  }

  /** The headers of the response: without those about the encoding on the wire, since its bytes are decoded. */
  get headers(): Headers {
    this.#headers ??= decodedHeaders(this.received, this.#bytes);
    return this.#headers;
  }

  /** The response as the caller gets it: its body is in memory and not yet read. */
  get response(): Response {
    if (this.#response) return this.#response;
    this.#response = withBytes(this.received, this.#bytes, this.headers);
    setResponseInfo(this.#response, this.info);
    return this.#response;
  }
}
