import { describeValue } from '@pinecone-versioned/transport';
import type { PineconeOptions } from '../config/pinecone-options.js';
import { PineconeConfigurationError } from '../errors/pinecone-configuration-error.js';
import { unknownOptions } from './argument.js';

const KNOWN = {
  additionalHeaders: true,
  allowedHosts: true,
  allowInsecure: true,
  allowPreview: true,
  apiKey: true,
  apiVersion: true,
  clock: true,
  controllerHostUrl: true,
  dangerouslyAllowBrowser: true,
  fetch: true,
  fetchApi: true,
  headers: true,
  logger: true,
  maxResponseBytes: true,
  maxRetries: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onWarning: true,
  random: true,
  retryBudget: true,
  sourceTag: true,
  streamIdleTimeout: true,
  timeout: true,
  totalTimeout: true,
  usePrivateHost: true,
  validate: true,
} as const satisfies Record<keyof PineconeOptions, true>;

/** Options of earlier SDKs that have nothing to act on here. */
const IGNORED = ['assistantRegion', 'caller'];

/** Refuses options that would be ignored in silence, such as a misspelt `apiVersion`; `more` are known beside a client's. */
export function checkClientOptions(
  options: unknown,
  what = 'new Pinecone()',
  more: readonly string[] = [],
): void {
  if (typeof options !== 'object' || options === null) {
    throw new PineconeConfigurationError(
      `${what} takes an object of options, got ${describeValue(options)}.`,
    );
  }
  const taken = Object.keys(options).filter((name) => !IGNORED.includes(name));
  const refusal = unknownOptions(what, taken, [...more, ...Object.keys(KNOWN)]);
  if (refusal !== undefined) throw new PineconeConfigurationError(refusal);
}
