import { createContext, runInContext } from 'node:vm';
import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { describe, expect, test } from 'vitest';
import { bundleCode } from '../src/bundle/bundle-code.ts';

describe.each(listVersions(specsFolder))('a bundle of the %s client', (version) => {
  const client = `@pinecone-versioned/client-${version}`;

  test('of the control plane, transport included, stays under 9 kB', async () => {
    const { bytes } = await bundleCode(
      `export { createDbControlClient } from '${client}/db-control'`,
    );
    expect(bytes).toBeLessThan(9_000);
    expect(bytes).toBeGreaterThan(5_000);
  });

  test('of the whole package leaves out what is not used', async () => {
    const { bytes } = await bundleCode(`export { createDbControlClient } from '${client}'`);
    expect(bytes).toBeLessThan(9_100);
  });

  test('of an error class alone carries no client', async () => {
    const { bytes } = await bundleCode(`export { TimeoutError } from '${client}'`);
    expect(bytes).toBeLessThan(1_000);
  });
});

/**
 * A whole client: every operation, bulk runs, waits and checks. About 7.7 kB of it are the transport, 4.4 the methods and
 * their pages, 4.1 bulk runs and waits, 2.5 what the specs say, 1.8 the engine, 1.4 each the checks and the negotiation,
 * 1.2 the errors, and 2.6 hosts, options and names. Code that repeats itself is compressed to next to nothing; texts and
 * rules are what counts.
 */
const WHOLE_LIMIT = 28_200;

/** One index with every operation of its data, checks and negotiation included. */
const DATA_LIMIT = 19_050;

/** One index in one version, without either: 7 kB of it are the transport, 1.1 the errors, 0.8 the names of fields. */
const PINNED_LIMIT = 11_250;

const ENTRIES = ['pinecone-versioned', 'pinecone-versioned/data', 'pinecone-versioned/pinned'];

describe('a bundle of the facade', () => {
  test('with everything in it stays under its limit', async () => {
    const { bytes } = await bundleCode(`export { Pinecone } from 'pinecone-versioned'`);
    expect(bytes).toBeLessThan(WHOLE_LIMIT);
    expect(bytes).toBeGreaterThan(15_000);
  });

  test('of an index alone stays under its limit', async () => {
    const { bytes } = await bundleCode(`export { connect } from 'pinecone-versioned/data'`);
    expect(bytes).toBeLessThan(DATA_LIMIT);
    expect(bytes).toBeGreaterThan(8_000);
  });

  test('of an index in one version stays under its limit, and grows by what else is imported', async () => {
    const { bytes } = await bundleCode(`export { connect } from 'pinecone-versioned/pinned'`);
    expect(bytes).toBeLessThan(PINNED_LIMIT);
    expect(bytes).toBeGreaterThan(7_000);
    const more = await bundleCode(
      `export { connect, upsert, query, fetch } from 'pinecone-versioned/pinned'`,
    );
    expect(more.bytes).toBeLessThan(PINNED_LIMIT + 1_850);
    expect(more.code).toContain('/vectors/upsert');
    for (const foreign of ['/vectors/update', '/bulk/imports', '/namespaces', 'PINECONE_API_KEY'])
      expect(more.code).not.toContain(foreign);
  });

  test('of an index alone holds nothing of the control plane, of inference, of bulk runs and of waits', async () => {
    const { code } = await bundleCode(`export { connect } from 'pinecone-versioned/data'`);
    expect(code).toContain('/vectors/upsert');
    for (const foreign of ['/indexes', '/backups', '/rerank', 'maxBatchRecords', 'lastDescription'])
      expect(code).not.toContain(foreign);
  });

  test('grows by what else is imported of an index', async () => {
    const { bytes } = await bundleCode(`export { connect } from 'pinecone-versioned/data'`);
    const more = await bundleCode(`export { connect, upsertAll } from 'pinecone-versioned/data'`);
    expect(more.bytes).toBeGreaterThan(bytes + 1_000);
  });

  test.each([
    'isPineconeError',
    'BasePineconeError',
    'PineconeNotFoundError',
    'PineconeFieldNotInVersionError',
    'VERSIONS',
  ])('of %s alone carries no client', async (name) => {
    for (const entry of ENTRIES) {
      const { bytes } = await bundleCode(`export { ${name} } from '${entry}'`);
      expect(bytes).toBeLessThan(700);
    }
  });
});

/** What browsers and edge workers have, and Node's own things are not. */
const WEB_GLOBALS = {
  AbortController,
  AbortSignal,
  fetch,
  Headers,
  Request,
  Response,
  setTimeout,
  clearTimeout,
  TextDecoder,
  TextEncoder,
  URL,
};

describe('a bundle for browsers', () => {
  const bundled = bundleCode(
    `import { Pinecone } from 'pinecone-versioned';
     import { connect } from 'pinecone-versioned/data';
     export async function run(fetch) {
       const pc = new Pinecone({ apiKey: 'key', fetch });
       const index = connect({ host: 'docs.svc.pinecone.io', apiKey: 'key', fetch });
       return [await pc.listIndexes(), await index.describeIndexStats()];
     }`,
    { platform: 'browser', format: 'iife' },
  );

  test('imports nothing of Node', async () => {
    const { code, imports } = await bundled;
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/\bnode:|\brequire\(/);
  });

  test('works where there is no process', async () => {
    const { code } = await bundled;
    const context = createContext({ ...WEB_GLOBALS });
    const answer = async (url: string) =>
      Response.json(url.includes('/indexes') ? { indexes: [] } : { namespaces: {} });
    const run: unknown = runInContext(`${code};bundle.run`, context);
    expect(runInContext('typeof process', context)).toBe('undefined');
    const results = await (run as (send: typeof answer) => Promise<unknown>)(answer);
    expect(JSON.parse(JSON.stringify(results))).toEqual([{ indexes: [] }, { namespaces: {} }]);
  });
});
