import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { pineconeFetch } from '../prism/pinecone-fetch.ts';
import { startMocks } from '../prism/start-mocks.ts';
import { formatHead, formatStep } from './format-step.ts';
import { runStory, type StepResult } from './run-story.ts';

// The main job: the guides' story through the generated client of every version, against Prism.
const print = (line: string) => process.stdout.write(`${line}\n`);
const startedAt = performance.now();
await using mocks = await startMocks(specsFolder, ({ api }) => /^db_(control|data)$/.test(api));
print(`Prism serves the contract on 127.0.0.1 (${Math.round(performance.now() - startedAt)} ms).`);

const results: StepResult[] = [];
for (const version of listVersions(specsFolder)) {
  print(`\n${formatHead(version)}`);
  for await (const result of runStory(version, pineconeFetch(mocks.urlOf))) {
    results.push(result);
    print(formatStep(result));
  }
}

const calls = results.filter(({ absent }) => !absent);
const problems = calls.filter(({ problem }) => problem !== undefined);
print(
  problems.length === 0
    ? `\n${calls.length} calls; every request and every answer is what the contract says.`
    : `\n${problems.length} of ${calls.length} calls broke the contract.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
