import {
  type ApiClient,
  createApiClient,
  eventStreams,
  serializeForm,
  serializeMultipart,
  serializeNdjson,
  type TransportOptions,
  type WireSupport,
} from '../../src/index.js';
import { sampleApi } from './sample-api.js';
import type { SamplePaths } from './sample-paths.js';

/** As long and odd as a real one, so that finding it anywhere means something. */
export const KEY = 'pcsk_3kQ9x_SampleSecretThatMustNeverShow7f';

export interface SampleOptions extends TransportOptions {
  readonly apiKey?: string | (() => string | Promise<string>);
}

/** Everything that any API speaks beside JSON. */
const support: WireSupport = {
  bodies: {
    'application/x-ndjson': serializeNdjson,
    'application/x-www-form-urlencoded': serializeForm,
    'multipart/form-data': serializeMultipart,
  },
  streams: eventStreams,
};

/** A client of the sample API that talks to `url`. */
export function sampleClient(url: string, options: SampleOptions = {}): ApiClient<SamplePaths> {
  const all = { apiKey: KEY, baseUrl: url, ...options };
  return createApiClient<SamplePaths>(sampleApi, all, support);
}
