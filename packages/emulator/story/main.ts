import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { VERSIONS } from 'pinecone-versioned';
import { type Restored, tellBackupStory, verify } from './backup-story.ts';
import { EmulatorProcess } from './emulator-process.ts';
import { print, StepRunner } from './step-runner.ts';
import { storyClient } from './story-client.ts';
import { recordCount } from './story-records.ts';

// The main job: the guides' story in every version, on an emulator whose data outlives its process.
// `--keep` leaves the data folder in place.
const EXIT_INTERRUPTED = 130;
const EXIT_USAGE = 2;
const API_KEY = 'story-key';

const keep = readKeep();
const dataDir = mkdtempSync(path.join(tmpdir(), 'pinecone-versioned-'));
const interruption = new AbortController();
let emulator: EmulatorProcess | undefined;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // Who asks twice does not want to wait for the emulator.
    if (interruption.signal.aborted) emulator?.kill();
    else interruption.abort(new Error(`Interrupted by ${name}.`));
  });
}

const calls = new Map<string, number>();
const onCall = (operation: string) => calls.set(operation, (calls.get(operation) ?? 0) + 1);
const callCount = () => [...calls.values()].reduce((sum, count) => sum + count, 0);
const steps = new StepRunner(callCount, interruption.signal);
try {
  await Promise.race([tellAll(), interrupted()]);
  print(
    `\n${callCount()} calls of ${calls.size} operations in ${VERSIONS.join(' and ')}: ` +
      `all ${recordCount} records came back in each version, also after a new start.`,
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print(`\n${interruption.signal.aborted ? reason : `The story broke off: ${reason}`}`);
  process.exitCode = interruption.signal.aborted ? EXIT_INTERRUPTED : 1;
} finally {
  await emulator?.stop();
  if (keep) print(`The data is in ${dataDir}.`);
  else rmSync(dataDir, { recursive: true, force: true });
}
// What an interrupted step still waits for is of no interest any more.
if (interruption.signal.aborted) process.exit();

function readKeep(): boolean {
  try {
    const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
    return values.keep;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nKnown: --keep.\n`);
    process.exit(EXIT_USAGE);
  }
}

async function tellAll(): Promise<void> {
  const url = await start();
  print(`It keeps its data in ${dataDir}; its models are local stand-ins.`);
  const restored = new Map<(typeof VERSIONS)[number], Restored>();
  for (const version of VERSIONS) {
    steps.head(version);
    const pc = storyClient(version, { url, apiKey: API_KEY, onCall });
    restored.set(version, await tellBackupStory({ pc, steps, name: `facts-${version}` }));
  }
  await stop();
  const nextUrl = await start();
  steps.head('On the same data');
  for (const [version, own] of restored) {
    const pc = storyClient(version, { url: nextUrl, apiKey: API_KEY, onCall });
    await verify(steps, pc, own);
  }
}

async function start(): Promise<string> {
  const startedAt = performance.now();
  emulator = new EmulatorProcess(dataDir, API_KEY);
  const url = await emulator.ready;
  const startMs = Math.round(performance.now() - startedAt);
  print(
    `The emulator runs on ${new URL(url).host} (process ${emulator.pid}, up in ${startMs} ms).`,
  );
  return url;
}

async function stop(): Promise<void> {
  const code = await emulator?.stop();
  const complaints = await emulator?.complaints;
  if (code !== 0 || complaints) {
    throw new Error(`The emulator ended with exit code ${code}. ${complaints}`);
  }
  print(`\nThe emulator has stopped (process ${emulator?.pid}).`);
}

function interrupted(): Promise<never> {
  const { signal } = interruption;
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
