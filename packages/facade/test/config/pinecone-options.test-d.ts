import type { PineconeOptions } from '../../src/config/pinecone-options.js';
import { readConfig } from '../../src/config/read-config.js';

readConfig({ apiVersion: '2025-04' });
readConfig({ apiVersion: 'minimum', headers: { 'X-Team': 'a' } });
const pinned: PineconeOptions<'2025-10'> = { apiVersion: '2025-10' };
readConfig(pinned);
readConfig({ apiKey: process.env['PINECONE_API_KEY'], fetchApi: globalThis.fetch });
// @ts-expect-error no version of this release
readConfig({ apiVersion: '1999-01' });
// @ts-expect-error no option
readConfig({ retries: 3 });
