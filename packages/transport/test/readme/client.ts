// biome-ignore-all lint/suspicious/noConsole: a snippet shows what it got
import { createApiClient, getResponseInfo, isTransportError } from '../../src/index.js';
import { sampleApi } from '../helpers/sample-api.js';
import type { SamplePaths } from '../helpers/sample-paths.js';

const client = createApiClient<SamplePaths>(sampleApi, {
  apiKey: process.env['PINECONE_API_KEY'] ?? '',
});
try {
  const { data, error, response } = await client.GET('/indexes/{index_name}', {
    params: { path: { index_name: 'movies' } },
    signal: AbortSignal.timeout(10_000),
  });
  if (error) console.error('The API says no:', error);
  else console.log(data.name, getResponseInfo(response)?.attempts);
} catch (failure) {
  if (isTransportError(failure)) console.error(failure.code, failure.requestId, failure.attempts);
}
