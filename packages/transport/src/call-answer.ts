import type { Answer } from './attempt.js';
import { factsOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import { type ResponseInfo, setResponseInfo } from './response/response-info.js';
import { usableJson } from './response/usable-json.js';
import { withBody } from './response/with-body.js';
import { redactSecret } from './security/credential.js';

const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * The answer of a call, be it a success or an error that the API tells. Its JSON value is read at once; anything more
 * is made when somebody asks for it.
 *
 * The constructor throws when the answer is not what the operation promises or the caller asked for.
 */
export class CallAnswer {
  /** Parsed body of a success that is read as JSON. */
  readonly data: unknown;
  /** Parsed body of an answer with an error status. */
  readonly error: unknown;
  /** The response as it came; its body was read. */
  readonly received: Response;
  readonly #call: CallState;
  readonly #elapsedMs: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #headers: Headers | undefined;
  #response: Response | undefined;

  constructor(call: CallState, { response, bytes }: Answer) {
    this.#call = call;
    this.received = response;
    this.#bytes = bytes ?? new Uint8Array();
    this.#elapsedMs = call.clock.now() - call.startedAt;
    if (!bytes) this.#keep(call.support.streams?.open(response, call) ?? response);
    else if (!response.ok) this.error = this.#readError();
    else if (call.parseAs === 'json') this.data = usableJson(call, response, decoder.decode(bytes));
  }

  /** The headers of the response: without those about the encoding on the wire, since its bytes are decoded. */
  get headers(): Headers {
    if (this.#headers) return this.#headers;
    const headers = new Headers(this.received.headers);
    headers.delete('content-encoding');
    headers.delete('transfer-encoding');
    headers.set('content-length', String(this.#bytes.byteLength));
    this.#headers = headers;
    return headers;
  }

  /** The response as the caller gets it: its body is in memory and not yet read. */
  get response(): Response {
    if (this.#response) return this.#response;
    const bytes = this.#bytes;
    // An empty body is none: some statuses must not have one.
    const body = bytes.byteLength === 0 ? null : bytes;
    const response = this.#keep(withBody(this.received, body, this.headers));
    if (response.ok && this.#call.parseAs !== 'json') return response;
    const text = decoder.decode(bytes);
    // Reading these leaves the body as it is.
    return Object.assign(response, {
      text: async () => text,
      json: async () => (text === '' ? undefined : JSON.parse(text)),
    });
  }

  /** How the answer came to be. */
  get info(): ResponseInfo {
    const { headers, status } = this.received;
    return {
      ...factsOf(this.#call, this.received),
      elapsedMs: this.#elapsedMs,
      status,
      lsn: headers.get('x-pinecone-request-lsn') ?? undefined,
      maxIndexedLsn: headers.get('x-pinecone-max-indexed-lsn') ?? undefined,
    };
  }

  #keep(response: Response): Response {
    this.#response = response;
    setResponseInfo(response, this.info);
    return response;
  }

  /** A success may hold secrets on purpose, such as a new key; an error has no business to. */
  #readError(): unknown {
    const text = decoder.decode(this.#bytes);
    const shown = redactSecret(text, this.#call.secret);
    if (shown !== text) this.#bytes = new TextEncoder().encode(shown);
    return usableJson(this.#call, this.received, shown);
  }
}
