import { Pinecone } from 'pinecone-versioned';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { tellBackupStory } from '../../story/backup-story.ts';
import { differences } from '../../story/every-record.ts';
import { storyRecords } from '../../story/story-records.ts';

/** Tells the story, after something was done to the restored index of which the story does not know. */
async function tellWith(meddle: (pc: Pinecone) => Promise<unknown>): Promise<unknown> {
  await using emulator = createEmulator();
  const pc = new Pinecone({ apiKey: 'any', fetch: emulator.fetch, onWarning: () => undefined });
  return await tellBackupStory({
    pc,
    name: 'facts',
    steps: {
      async run(title, step) {
        if (title === 'Verify facts-again') await meddle(pc);
        return await step(() => undefined);
      },
    },
  });
}

test('the story ends well where nobody meddles', async () => {
  await expect(tellWith(async () => undefined)).resolves.toMatchObject({
    indexName: 'facts-again',
    records: { size: [...storyRecords.values()].flat().length },
  });
});

test('the story notices a record that did not come back', async () => {
  const remove = (pc: Pinecone) =>
    pc.index('facts-again').namespace('nature').deleteOne('nature-3');
  await expect(tellWith(remove)).rejects.toThrow('nature/nature-3 is missing');
});

test('the story notices a record that came back changed', async () => {
  const change = (pc: Pinecone) =>
    pc.index('facts-again').update({
      id: 'health-2',
      namespace: 'health',
      metadata: { category: 'other' },
    });
  await expect(tellWith(change)).rejects.toThrow('health/health-2 is not the same');
});

test('differences name records by namespace and id', () => {
  const record = { id: 'a', values: [1], metadata: { n: 1 } };
  const records = new Map([['x/a', record]]);
  expect(differences(records, new Map(records))).toEqual([]);
  expect(differences(records, new Map([['x/a', { ...record, values: [2] }]]))).toEqual([
    'x/a is not the same',
  ]);
  expect(differences(records, new Map())).toEqual(['x/a is missing']);
  expect(differences(new Map(), records)).toEqual(['x/a was never written']);
});

test('ids of the records are unique, and so are their texts', () => {
  const texts = [...storyRecords.values()].flat();
  expect(new Set(texts.map(({ _id }) => _id)).size).toBe(texts.length);
  expect(new Set(texts.map(({ chunk_text }) => chunk_text)).size).toBe(texts.length);
});
