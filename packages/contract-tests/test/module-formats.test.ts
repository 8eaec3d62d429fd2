import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Walks through both entries, and says what it saw. */
const BODY = `
const answer = async (url) => url.includes('/indexes')
  ? Response.json({ error: { code: 'NOT_FOUND', message: 'No such index.' }, status: 404 }, { status: 404 })
  : Response.json({ upsertedCount: 1 });
const options = { apiKey: 'key', fetch: answer, onWarning: () => {} };
const pc = new Pinecone(options);
const index = connect({ host: 'docs.svc.pinecone.io', ...options });
const run = async () => {
  const error = await pc.describeIndex('x').catch((thrown) => thrown);
  const { upsertedCount } = await index.upsert([{ id: 'a', values: [1] }]);
  const { succeeded } = await upsertAll(index, [{ id: 'a', values: [1] }, { id: 'b', values: [1] }]);
  console.log(JSON.stringify({ isSame: error instanceof PineconeNotFoundError, name: error.name, upsertedCount, succeeded }));
};
run();
`;

const PROGRAMS = {
  module: `import { Pinecone } from 'pinecone-versioned';
import { connect, PineconeNotFoundError, upsertAll } from 'pinecone-versioned/data';
${BODY}`,
  commonjs: `const { Pinecone } = require('pinecone-versioned');
const { connect, PineconeNotFoundError, upsertAll } = require('pinecone-versioned/data');
${BODY}`,
};

test.each(['module', 'commonjs'] as const)(
  'the built facade runs as %s, and both entries share their classes',
  async (type) => {
    const { stdout, stderr } = await run(
      process.execPath,
      [`--input-type=${type}`, '--eval', PROGRAMS[type]],
      { cwd: path.resolve(import.meta.dirname, '..') },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      isSame: true,
      name: 'PineconeNotFoundError',
      upsertedCount: 1,
      succeeded: 2,
    });
  },
);
