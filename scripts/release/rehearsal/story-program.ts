import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The chapters of the story that need a client and nothing else. */
const CHAPTERS = '{backup-story,every-record,step-runner,story-client,story-records}.ts';

const PROGRAM = `import { VERSIONS } from 'pinecone-versioned';
import { tellBackupStory } from './story/backup-story.ts';
import { StepRunner } from './story/step-runner.ts';
import { storyClient } from './story/story-client.ts';

const [url, title, client] = process.argv.slice(2);
const { createDbControlClient } = await import(client);
const target = { url, apiKey: 'rehearsal-key', onCall: () => undefined };
const steps = new StepRunner(() => 0, new AbortController().signal);
for (const version of VERSIONS) {
  await tellBackupStory({ pc: storyClient(version, target), steps, name: title + '-' + version });
}
const control = createDbControlClient({ apiKey: 'rehearsal-key', baseUrl: url });
const { data } = await control.GET('/indexes');
console.log(JSON.stringify({ versions: VERSIONS, indexes: data.indexes.map(({ name }) => name) }));
`;

/** What the story saw. */
export interface StoryResult {
  readonly versions: readonly string[];
  readonly indexes: readonly string[];
}

/** Writes the guides' story into a consumer's folder, as a program that takes a URL, a title and a client's package. */
export function writeStory(root: string, folder: string): string {
  const source = path.join(root, 'packages/emulator/story');
  const target = path.join(folder, 'story');
  mkdirSync(target, { recursive: true });
  for (const file of globSync(CHAPTERS, { cwd: source })) {
    cpSync(path.join(source, file), path.join(target, file));
  }
  const program = path.join(folder, 'story.mjs');
  writeFileSync(program, PROGRAM);
  return program;
}
