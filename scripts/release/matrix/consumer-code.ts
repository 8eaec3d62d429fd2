/** What a consumer imports, in the syntax of its module format. */
const IMPORTS = {
  esm: `import { Pinecone } from 'pinecone-versioned';
import { connect } from 'pinecone-versioned/data';
import { createDbControlClient } from '@pinecone-versioned/client-2025-10/db-control';
`,
  cjs: `const { Pinecone } = require('pinecone-versioned');
const { connect } = require('pinecone-versioned/data');
const { createDbControlClient } = require('@pinecone-versioned/client-2025-10/db-control');
`,
};

/** Creates, writes, reads and deletes an index through the facade, its data entry and one client. */
const CALL = `
async function call(url) {
  const dangerouslyAllowBrowser = true;
  const pc = new Pinecone({ apiKey: 'matrix-key', controllerHostUrl: url, dangerouslyAllowBrowser });
  const name = 'matrix-' + crypto.randomUUID().slice(0, 8);
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
  const { host } = await pc.createIndex({ name, dimension: 3, spec, waitUntilReady: true });
  await pc.index(name).upsert([
    { id: 'east', values: [1, 0, 0] },
    { id: 'north', values: [0, 1, 0] },
  ]);
  const index = connect({ host, apiKey: 'matrix-key', dangerouslyAllowBrowser });
  const { matches } = await index.query({ vector: [0, 1, 0], topK: 1 });
  const control = createDbControlClient({ apiKey: 'matrix-key', baseUrl: url, dangerouslyAllowBrowser });
  const params = { path: { index_name: name } };
  const { data } = await control.GET('/indexes/{index_name}', { params });
  await pc.deleteIndex(name);
  if (matches[0]?.id !== 'north') throw new Error('The nearest record is ' + matches[0]?.id);
  if (data?.dimension !== 3) throw new Error('The index has the dimension ' + data?.dimension);
  return 'found ' + matches[0].id;
}
`;

/** Calls with the URL of its command line. */
const MAIN = `
call(process.argv[2]).then(
  (said) => console.log(said),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
`;

/** A program for the command line. */
export function consumerProgram(format: 'esm' | 'cjs'): string {
  return IMPORTS[format] + CALL + MAIN;
}

/** A worker that calls for each request, with the URL of its query. */
export const consumerWorker: string = `${IMPORTS.esm}${CALL}
export default {
  async fetch(request) {
    try {
      return new Response(await call(new URL(request.url).searchParams.get('url')));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
`;

/** A page's script that calls the URL of the page's query, and posts what it saw to the page's server. */
export const consumerPage: string = `${IMPORTS.esm}${CALL}
call(new URL(location.href).searchParams.get('url')).then(
  (said) => fetch('/result', { method: 'POST', body: said }),
  (error) => fetch('/failure', { method: 'POST', body: String(error?.stack ?? error) }),
);
`;

/** The program with types, as TypeScript's strictest settings want them. */
export const consumerTypeScript: string = `${IMPORTS.esm}
declare const process: { readonly argv: readonly string[]; exitCode: number };
${CALL.replace('call(url)', 'call(url: string): Promise<string>')
  .replace(' const spec = {', ' const spec = {')
  .replace("cloud: 'aws'", "cloud: 'aws' as const")}
${MAIN.replace('process.argv[2]', "process.argv[2] ?? ''")
  .replace('(said)', '(said: string)')
  .replace('(error)', '(error: unknown)')}`;
