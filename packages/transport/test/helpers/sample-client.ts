import { type ApiClient, createApiClient, type TransportOptions } from '../../src/index.js';
import { sampleApi } from './sample-api.js';
import type { SamplePaths } from './sample-paths.js';

/** As long and odd as a real one, so that finding it anywhere means something. */
export const KEY = 'pcsk_3kQ9x_SampleSecretThatMustNeverShow7f';

export interface SampleOptions extends TransportOptions {
  readonly apiKey?: string | (() => string | Promise<string>);
}

/** A client of the sample API that talks to `url`. */
export function sampleClient(url: string, options: SampleOptions = {}): ApiClient<SamplePaths> {
  return createApiClient<SamplePaths>(sampleApi, { apiKey: KEY, baseUrl: url, ...options });
}
