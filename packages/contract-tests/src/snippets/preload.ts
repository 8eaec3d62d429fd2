import { pineconeFetch } from '../prism/pinecone-fetch.ts';

// Loaded before a README snippet: Pinecone's hosts lead to the mocks named in MOCK_URLS, everything else is as it is.
const urls = JSON.parse(process.env['MOCK_URLS'] ?? '{}') as Readonly<Record<string, string>>;
globalThis.fetch = pineconeFetch((version, api) => {
  const url = urls[`${version}/${api}`];
  if (url === undefined) throw new Error(`No mock of ${api} in ${version} is running.`);
  return url;
}, globalThis.fetch) as typeof fetch;
