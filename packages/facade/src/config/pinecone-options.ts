import type {
  Credential,
  Fetch,
  HeadersInput,
  Hooks,
  Logger,
  TransportOptions,
} from '@pinecone-versioned/transport';
import type { ApiVersionMode } from './api-version-mode.js';
import type { WarningHandler } from './pinecone-warning.js';

/**
 * Options of `new Pinecone()`. All are optional; what is not given comes from the environment where a variable is named,
 * else from the default.
 */
export interface PineconeOptions<Mode extends ApiVersionMode = ApiVersionMode>
  extends TransportOptions {
  /**
   * API key of the project, or a function that gives the current one, asked once per attempt.
   * @default the variable PINECONE_API_KEY
   */
  readonly apiKey?: Credential | undefined;
  /**
   * API version of every call: a dated one; `'auto'`, the newest that has what a call needs; or `'minimum'`, the oldest
   * that has it.
   * @default the variable PINECONE_API_VERSION, else 'auto'
   */
  readonly apiVersion?: Mode | undefined;
  /**
   * Permit preview versions, which may change any day.
   * @default false
   */
  readonly allowPreview?: boolean | undefined;
  /**
   * URL of the control plane, such as that of an emulator.
   * @default the variable PINECONE_CONTROLLER_HOST, else https://api.pinecone.io
   */
  readonly controllerHostUrl?: string | undefined;
  /**
   * Reach indexes through their private endpoints.
   * @default false
   */
  readonly usePrivateHost?: boolean | undefined;
  /**
   * Check requests against the spec of their version (required fields, types, ranges, lengths, fields that exclude each
   * other) and reject with a PineconeArgumentError that lists everything wrong, before anything is sent. With `false`
   * only the parts of the path are checked, and the server judges the rest.
   * @default true
   */
  readonly validate?: boolean | undefined;
  /**
   * Headers for every request. Headers that the client sets itself are refused.
   * @default the JSON object in the variable PINECONE_ADDITIONAL_HEADERS; headers given here win by name
   */
  readonly headers?: HeadersInput | undefined;
  /** Another name for `headers`, which win where both are given. */
  readonly additionalHeaders?: HeadersInput | undefined;
  /** Another name for `fetch`, which wins where both are given. */
  readonly fetchApi?: Fetch | undefined;
  /**
   * Receives a line per attempt, and details as data; never a body or a secret.
   * @default none
   */
  readonly logger?: Logger | undefined;
  /** Called before each attempt. Its `operation`, here and below, is the name in `capabilities()`. */
  readonly onRequest?: Hooks['onRequest'];
  /** Called after each response, of whatever status. */
  readonly onResponse?: Hooks['onResponse'];
  /** Called before the pause between a failed attempt and the next one. */
  readonly onRetry?: Hooks['onRetry'];
  /**
   * Receives warnings, such as that of a version near its end. No call fails by what it throws.
   * @default process.emitWarning where it exists
   */
  readonly onWarning?: WarningHandler | undefined;
}
