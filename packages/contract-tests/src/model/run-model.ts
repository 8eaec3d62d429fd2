import fc from 'fast-check';
import { compareAll } from './compare-index.ts';
import type { Model } from './model.ts';
import type { Step } from './step.ts';
import { backupSteps } from './steps/backup-steps.ts';
import { goneSteps } from './steps/gone-steps.ts';
import { createIndex, indexSteps } from './steps/index-steps.ts';
import { namespaceSteps } from './steps/namespace-steps.ts';
import { readSteps } from './steps/read-steps.ts';
import { writeSteps } from './steps/write-steps.ts';
import { World, type WorldOptions, worldStage } from './world.ts';

const MOST_STEPS = 100;

/** Steps of a kind, and how often a story takes one of them compared with the others. */
const WEIGHTS: readonly (readonly [readonly fc.Arbitrary<Step>[], number])[] = [
  [indexSteps, 1],
  [writeSteps, 2],
  [readSteps, 2],
  [namespaceSteps, 1],
  // These wait for something to be deleted or backed up, so that most of their turns pass.
  [goneSteps, 4],
  [backupSteps, 2],
];

const anyStory = fc.commands(
  WEIGHTS.flatMap(([steps, weight]) => Array.from({ length: weight }, () => steps).flat()),
  { maxCommands: MOST_STEPS, size: 'max', disableReplayLog: true },
);

/** How often, and from where on. */
export interface ModelRunOptions extends WorldOptions {
  readonly runs: number;
  readonly seed: number;
  /** The run to go to at once, as a report names it. @default the first */
  readonly path?: string | undefined;
}

/** How the runs of a model went. */
export interface ModelReport {
  /** Number of steps by their first word. */
  readonly steps: ReadonlyMap<string, number>;
  /** The shortest story that goes wrong, with what is wrong and how to see it again; absent when all went well. */
  readonly failure?: string;
}

/** Tells stories to a client over the emulator and to the model, and compares the two. */
export async function runModel(options: ModelRunOptions): Promise<ModelReport> {
  const { mode, runs, seed, path } = options;
  const steps = new Map<string, number>();
  await using stage = worldStage();
  const property = fc.asyncProperty(anyStory, async (story) => {
    const world = await World.begin(stage, options);
    const model: Model = { indexes: new Map(), backups: [], gone: new Map() };
    try {
      await fc.asyncModelRun(() => start(model, world), story);
      await compareAll(model, world);
      stage.end();
    } catch (error) {
      throw new Error(tell(world.story, error), { cause: error });
    }
    for (const line of world.story) {
      const [verb = ''] = line.split(' ');
      steps.set(verb, (steps.get(verb) ?? 0) + 1);
    }
  });
  const details = await fc.check(property, { numRuns: runs, seed, ...(path && { path }) });
  if (!details.failed) return { steps };
  const found = details.errorInstance;
  const { counterexamplePath } = details;
  return {
    steps,
    failure: [
      `With ${mode}, client and model part:`,
      found instanceof Error ? found.message : String(found),
      `Seed ${details.seed}, path ${counterexamplePath}, shrunk ${details.numShrinks} times. Again: ` +
        `PINECONE_MODEL_SEED=${details.seed} PINECONE_MODEL_PATH=${counterexamplePath?.split(':')[0]}`,
    ].join('\n'),
  };
}

async function start(model: Model, real: World): Promise<{ model: Model; real: World }> {
  const [name, metric] = ['alpha', 'dotproduct'] as const;
  await createIndex(real, name, metric);
  const tags = { made_for: name };
  model.indexes.set(name, { metric, tags, isProtected: false, namespaces: new Map() });
  real.story.push(`start with the empty index ${name} (${metric})`);
  return { model, real };
}

function tell(story: readonly string[], error: unknown): string {
  const lines = story.map((line, at) => `  ${at + 1}. ${line}`);
  const what = error instanceof Error ? error.message : String(error);
  return [...lines, `What is wrong: ${what}`].join('\n');
}
