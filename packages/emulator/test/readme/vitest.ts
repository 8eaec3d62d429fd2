import { Pinecone } from 'pinecone-versioned';
import { test as base, expect } from 'vitest';
import { emulatorFixtures } from '../../src/vitest/index.js';

const test = base.extend(emulatorFixtures({ apiKey: 'test-key' }));

test('makes an index', async ({ emulator }) => {
  const pc = new Pinecone({ apiKey: 'test-key', controllerHostUrl: emulator.url });
  const index = await pc.createIndex({
    name: 'movies',
    dimension: 3,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    waitUntilReady: true,
  });
  expect(index.status.ready).toBe(true);
});
