import { describe, expect, test } from 'vitest';
import { modelModes } from '../src/model/model-modes.ts';
import { runModel } from '../src/model/run-model.ts';
import { type Tampering, tamperedFetch } from '../src/model/tampered-fetch.ts';
import { writeModelStories } from '../src/report/model-log.ts';

const runs = Number(process.env['PINECONE_MODEL_RUNS'] ?? 25);
const seed = Number(process.env['PINECONE_MODEL_SEED'] ?? Date.now() % 2 ** 31);
const path = process.env['PINECONE_MODEL_PATH'];
const modes = await modelModes();

// More of them: PINECONE_MODEL_RUNS=<number>. A story again: the variables that its report names.
describe(`with seed ${seed}, client and emulator do as the model does`, () => {
  test.each(modes)(
    'in $mode',
    async (mode) => {
      const { failure, steps } = await runModel({ ...mode, runs, seed, path });
      const stories = steps.get('start') ?? 0;
      writeModelStories({
        mode: mode.mode,
        stories,
        steps: Object.fromEntries(steps),
        failure: failure ?? '',
      });
      expect(failure).toBeUndefined();
      expect(stories).toBe(path === undefined ? runs : 1);
    },
    60_000 + runs * 5_000,
  );
});

/** A fault, and what the report of it has to say. */
interface Fault extends Tampering {
  readonly what: string;
  readonly says: RegExp;
}

const withoutLast = (list: unknown) => (Array.isArray(list) ? list.slice(0, -1) : list);

const FAULTS: readonly Fault[] = [
  {
    what: 'a list that loses a record of each page',
    hits: (_, path) => path.endsWith('/vectors/list'),
    answer: (body) => ({ ...body, vectors: withoutLast(body['vectors']) }),
    says: /upsert .*What is wrong: the ids of .*expected \[.+\], got/s,
  },
  {
    what: 'a list that never says where it goes on',
    hits: (_, path) => path.endsWith('/vectors/list'),
    answer: ({ pagination: _, ...body }) => body,
    says: /upsert .*What is wrong: the ids of /s,
  },
  {
    what: 'a query that forgets its nearest match',
    hits: (_, path) => path.endsWith('/query'),
    answer: (body) => ({ ...body, matches: withoutLast(body['matches']) }),
    says: /upsert .*query .*What is wrong: the scores of the query/s,
  },
  {
    what: 'a delete that hits another record',
    hits: (_, path) => path.endsWith('/vectors/delete'),
    request: ({ ids, ...body }) => ({ ...body, ...(ids !== undefined && { ids: ['another'] }) }),
    says: /upsert .*delete .*What is wrong/s,
  },
  {
    what: 'reads that claim to see what they do not',
    hits: () => true,
    headers: (headers) => {
      if (!headers.has('x-pinecone-max-indexed-lsn')) return;
      headers.set('x-pinecone-max-indexed-lsn', '999999');
    },
    says: /(upsert|create the namespace) .*What is wrong/s,
  },
  {
    what: 'a restore with other tags than those of the backup',
    hits: (_, path) => path.endsWith('/create-index'),
    request: (body) => ({ ...body, tags: { made_for: 'nobody' } }),
    says: /back .* up\n.*restore .*What is wrong: the description of .*nobody/s,
  },
];

describe('a run of the model reports, as a short story,', () => {
  test.each(FAULTS)('$what', async ({ says, ...tampering }) => {
    const [mode] = modes;
    if (!mode) throw new Error('There is no version.');
    const wrapFetch = tamperedFetch(tampering);
    const { failure = '' } = await runModel({ ...mode, wrapFetch, runs: 100, seed: 7 });
    expect(failure).toMatch(says);
    expect(failure).toMatch(/Seed 7, path \d+(:\d+)*, shrunk \d+ times/);
    expect(failure.match(/^ {2}\d+\. /gm)?.length).toBeLessThanOrEqual(6);
  });
});
