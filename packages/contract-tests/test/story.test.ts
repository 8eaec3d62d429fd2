import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockUrl, pineconeFetch } from '../src/prism/pinecone-fetch.ts';
import { type Mocks, startMocks } from '../src/prism/start-mocks.ts';
import { runStory, type StepResult } from '../src/story/run-story.ts';
import { story } from '../src/story/story.ts';

describe('the guides’ story', () => {
  let mocks: Mocks;

  beforeAll(async () => {
    mocks = await startMocks(specsFolder, ({ api }) => /^db_(control|data)$/.test(api));
  });

  afterAll(() => mocks[Symbol.asyncDispose]());

  async function walk(version: string, mockUrl: MockUrl = mocks.urlOf): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for await (const result of runStory(version, pineconeFetch(mockUrl))) results.push(result);
    return results;
  }

  test.each(listVersions(specsFolder))('holds in %s', async (version) => {
    const results = await walk(version);
    expect(results.filter(({ problem }) => problem)).toEqual([]);
    expect(results).toHaveLength(story.length);
  });

  test('creates a namespace only where the version can', async () => {
    const absent = async (version: string) =>
      (await walk(version)).filter((result) => result.absent).map(({ step }) => step.route);
    expect(await absent('2025-04')).toEqual(['POST /namespaces']);
    expect(await absent('2025-10')).toEqual([]);
  });

  test('fails when the mock serves another version than the client speaks', async () => {
    // 2025-10 has an operation that 2025-04 lacks, so a client that mixed the versions up would be caught.
    const results = await walk('2025-10', (_, api) => mocks.urlOf('2025-04', api));
    expect(results.filter(({ problem }) => problem).map(({ step }) => step.route)).toContain(
      'POST /namespaces',
    );
  });
});
